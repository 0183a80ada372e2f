import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { analyzeDraft, type DraftQuestion } from '#lib/engine/analyze-draft.ts';

import { aPack, aRule, aSwap, TRIAD, TRIAD_SIGNALS } from './a-pack.ts';

const WORDS = {
  nl: new Set(['het', 'de', 'u', 'je', 'ik', 'een', 'is', 'dat', 'beste', 'wat', 'mijn', 'niet', 'wij']),
  de: new Set(['der', 'die', 'und', 'ich', 'nicht', 'sie', 'ist']),
};

const pack = aPack({
  ...TRIAD,
  signals: TRIAD_SIGNALS,
  rules: {
    'pseudo/zo-ervaart': aRule('pseudo-apology', ['(u|je) … zo ervaart'], {
      cancels: ['apology', 'empathy'],
      instead: [{ u: 'Wat vervelend dat u [wat?].', je: 'Wat vervelend dat je [wat?].' }],
    }),
    'ambtelijk/woorden': aSwap({ middels: 'met' }),
  },
});

const ask = (draft: string, more: Partial<DraftQuestion> = {}) =>
  analyzeDraft(
    {
      draft,
      complaint: null,
      language: 'auto',
      framework: 'triade',
      stage: null,
      stance: null,
      isComplaint: true,
      mutedRules: [],
      ...more,
    },
    { packs: { nl: pack }, words: WORDS },
  );

const states = (draft: string, more: Partial<DraftQuestion> = {}) =>
  Object.fromEntries((ask(draft, more).checklists['triade'] ?? []).map(({ step, state }) => [step, state]));

describe('a checklist', () => {
  it.each([
    ['Wat vervelend voor u.', 'present', 'missing', 'missing'],
    ['Het spijt is er: mijn excuses.', 'missing', 'present', 'missing'],
    ['Wat vervelend. Mijn excuses. Ik stuur u een nieuwe.', 'present', 'present', 'present'],
    ['Dit is het.', 'missing', 'missing', 'missing'],
  ])('of %j', (draft, begrip, verontschuldigen, oplossen) => {
    expect(states(draft)).toEqual({ begrip, verontschuldigen, oplossen });
  });

  it('gives no tick for a pseudo-apology, whatever else stands in its sentence', () => {
    expect(states('Wat vervelend en sorry dat u het zo ervaart.')).toMatchObject({
      begrip: 'missing',
      verontschuldigen: 'missing',
    });
  });

  it('tells whether the parts stand in the order of the framework', () => {
    const order = (draft: string) => ask(draft).checklists['triade']?.map(({ inOrder }) => inOrder);
    expect(order('Wat vervelend. Mijn excuses.')).toEqual([true, true, undefined]);
    expect(order('Mijn excuses. Wat vervelend is het.')).toEqual([true, false, undefined]);
  });

  it('makes an apology a must only when we erred', () => {
    const must = (draft: string) =>
      ask(draft).checklists['triade']?.find(({ step }) => step === 'verontschuldigen')?.mustHave;
    expect(must('Dit is het.')).toBe(false);
    expect(must('Dat is onze fout.')).toBe(true);
  });
});

describe('tips', () => {
  it('name the passage, the reason and a sentence in the form of address of the draft', () => {
    const [tip] = ask('Jammer dat je het zo ervaart. Ik stuur je een nieuwe.').tips;
    expect(tip).toMatchObject({
      rule: 'nl/pseudo/zo-ervaart',
      message: '“je het zo ervaart” kan anders.',
      suggestions: [{ text: 'Wat vervelend dat je [wat?].', edit: { start: 0, end: 29 } }],
    });
  });

  it('come in the order pseudo-apology, missing must, style', () => {
    expect(ask('Middels dit. Jammer dat u het zo ervaart.').tips.map(({ rule }) => rule)).toEqual([
      'nl/pseudo/zo-ervaart',
      'nl/triade/begrip',
      'nl/triade/oplossen',
    ]);
  });

  it('leave muted rules out', () => {
    const { tips } = ask('Jammer dat u het zo ervaart.', { mutedRules: ['nl/pseudo/zo-ervaart'] });
    expect(tips.map(({ rule }) => rule)).not.toContain('nl/pseudo/zo-ervaart');
  });

  it('are not given to an empty draft', () => expect(ask('').tips).toEqual([]));

  it('keep the capital of a replaced word', () => {
    const tip = [...ask('Middels dit is het.').tips, ...ask('Middels dit is het.').allTips].find(
      ({ rule }) => rule === 'nl/ambtelijk/woorden',
    );
    expect(tip?.suggestions[0]?.edit).toEqual({ start: 0, end: 7, text: 'Met' });
  });
});

describe('the place of a missing part', () => {
  const insert = (draft: string, step: string): string => {
    const { checklists, offers } = ask(draft, { language: 'nl' });
    const part = checklists['triade']?.find((found) => found.step === step)?.offer;
    const offer = part && offers[part]?.[0];
    if (!offer) throw new Error('no offer');
    const { start, end, text } = offer.edit;
    return draft.slice(0, start) + text + draft.slice(end);
  };

  it.each([
    [
      'an apology goes behind the understanding',
      'Beste Jan,\n\nWat vervelend. Ik stuur u een nieuwe.',
      'verontschuldigen',
      'Beste Jan,\n\nWat vervelend. Mijn excuses. Ik stuur u een nieuwe.',
    ],
    [
      'an apology goes before the solution',
      'Beste Jan,\n\nIk stuur u een nieuwe.',
      'verontschuldigen',
      'Beste Jan,\n\nMijn excuses. Ik stuur u een nieuwe.',
    ],
    [
      'understanding opens the body',
      'Beste Jan,\n\nDit is het.\n\nGroeten,\nSanne',
      'begrip',
      'Beste Jan,\n\nWat vervelend voor u. Dit is het.\n\nGroeten,\nSanne',
    ],
    [
      'a solution goes before the closing',
      'Beste Jan,\n\nDit is het.\n\nGroeten,\nSanne',
      'oplossen',
      'Beste Jan,\n\nDit is het. Ik stuur u een nieuwe.\n\nGroeten,\nSanne',
    ],
    ['an empty draft begins with it', '', 'begrip', 'Wat vervelend voor u.'],
    ['a lone salutation gets an empty line', 'Beste Jan,', 'begrip', 'Beste Jan,\n\nWat vervelend voor u.'],
    ['a started paragraph is used', 'Beste Jan,\n\n', 'begrip', 'Beste Jan,\n\nWat vervelend voor u.'],
    [
      'a salutation and a closing get it between them',
      'Beste Jan,\n\nGroeten,\nSanne',
      'begrip',
      'Beste Jan,\n\nWat vervelend voor u.\n\nGroeten,\nSanne',
    ],
    ['an unfinished sentence is ended', 'Wat vervelend', 'verontschuldigen', 'Wat vervelend. Mijn excuses.'],
  ])('%s', (_, draft, step, expected) => expect(insert(draft, step)).toBe(expected));
});

describe('languages', () => {
  it('stays silent about a mail in a language without a pack', () => {
    const answer = ask('Ich bin nicht da und die Frau ist der Chef, sorry.');
    expect(answer).toMatchObject({ language: 'de', coached: false, labels: {}, tips: [], checklists: {} });
  });

  it('does not guess from nothing', () => expect(ask('12345 zzz').language).toBe('und'));

  it('reads a draft too short to tell in the language of the complaint', () => {
    expect(ask('Ok', { complaint: 'Het is niet wat ik wil en dat is jammer.' }).language).toBe('nl');
  });
});

describe('a mail that is no reply to a complaint', () => {
  it.each([
    ['a draft without any sign of it', 'Dit is het verslag dat ik heb.', false],
    ['a draft that apologises', 'Het is laat, sorry.', true],
  ])('judges %s by itself when the complaint is unknown', (_, draft, coached) => {
    expect(ask(draft, { isComplaint: null }).coached).toBe(coached);
  });

  it('gets no tips, but keeps its checklist for when the writer wants it', () => {
    const answer = ask('Jammer dat u het zo ervaart.', { isComplaint: false });
    expect(answer.tips).toEqual([]);
    expect(answer.checklists['triade']).toHaveLength(3);
  });
});

describe('any draft', () => {
  const fragments = fc.constantFrom(
    'Wat vervelend',
    'zo ervaart',
    'u',
    'je',
    '. ',
    '\n\n',
    'Beste Jan,',
    '😀',
    '\u00ad',
    'sorry',
    'middels',
    'Groeten',
    '\u202e',
    'ik stuur',
    'nieuwe',
    '[',
    'é',
  );
  const drafts = fc
    .array(fc.oneof(fragments, fc.string({ unit: 'binary', maxLength: 5 })), { maxLength: 40 })
    .map((parts) => parts.join(' '));

  it('has every span inside it, and quotes what stands there', () => {
    fc.assert(
      fc.property(drafts, (draft) => {
        const answer = ask(draft);
        for (const hit of Object.values(answer.labels).flat())
          expect(draft.slice(hit.start, hit.end)).toBe(hit.quote);
        for (const tip of [...answer.tips, ...answer.allTips]) {
          expect(tip.start).toBeLessThanOrEqual(tip.end);
          expect(tip.end).toBeLessThanOrEqual(draft.length);
          for (const { edit } of tip.suggestions) expect(edit.end).toBeLessThanOrEqual(draft.length);
        }
      }),
    );
  });

  it('is read the same way twice', () => {
    fc.assert(
      fc.property(drafts, (draft) => {
        expect(ask(draft)).toEqual(ask(draft));
      }),
    );
  });
});
