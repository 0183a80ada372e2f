import { describe, expect, it } from 'vitest';

import type { Stage, Stance } from '#lib/domain/analysis.ts';
import { analyzeDraft } from '#lib/engine/analyze-draft.ts';

import { aPack, aSignal, TRIAD, TRIAD_SIGNALS } from '#tests/unit/engine/a-pack.ts';

const aSign = (shows: string, flag: string) => ({
  title: shows,
  shows,
  flag: [flag],
  examples: { flags: [], allows: [] },
});

const packs = {
  nl: aPack({
    ...TRIAD,
    signals: {
      ...TRIAD_SIGNALS,
      belofte: aSignal('promise', ['ik bel u']),
      dag: aSignal('deadline', ['vrijdag']),
      vraag: aSignal('question', ['welke kleur']),
      oorzaak: aSignal('explanation', ['dat komt doordat']),
    },
    complaint: { kapot: aSign('complaint', 'kapot'), weer: aSign('repeated', 'alweer') },
  }),
};

const ask = (draft: string, stage: Stage | null, stance: Stance | null, complaint: string | null = null) =>
  analyzeDraft(
    {
      draft,
      complaint,
      language: 'nl',
      framework: 'triade',
      stage,
      stance,
      isComplaint: true,
      mutedRules: [],
    },
    { packs, words: {} },
  );

const FEELS = 'Wat vervelend.';

describe('a must-have', () => {
  it.each([
    ['Dit is het.', 'first', 'unclear', ['begrip', 'oplossen']],
    ['Dit is het.', 'first', 'ours', ['begrip', 'verontschuldigen', 'oplossen']],
    ['Dit is het.', 'final', 'not-ours', ['begrip', 'oplossen']],
    ['Dit is het.', 'aftercare', 'ours', []],
    [`${FEELS} Ik stuur u een nieuwe.`, 'first', 'unclear', []],
    [`${FEELS} Ik bel u vrijdag.`, 'first', 'unclear', []],
    [`${FEELS} Ik bel u vrijdag.`, 'holding', 'unclear', []],
    [`${FEELS} Ik bel u.`, 'first', 'unclear', ['oplossen']],
    [`${FEELS} Ik bel u.`, 'holding', 'unclear', ['oplossen']],
    [`${FEELS} Ik bel u. Ik stuur u een nieuwe.`, 'first', 'unclear', []],
    [`${FEELS} Welke kleur was het?`, 'first', 'unclear', []],
    [`${FEELS} Welke kleur was het?`, 'holding', 'unclear', ['oplossen']],
    [`${FEELS} Dat komt doordat het regent.`, 'final', 'not-ours', []],
  ] as const)('%j, stage %s, stance %s: open are %j', (draft, stage, stance, open) => {
    const { tips, allTips } = ask(draft, stage, stance);
    const high = [...tips, ...allTips].filter(({ severity }) => severity === 'high');
    expect(new Set(high.map(({ step }) => step))).toEqual(new Set(open));
  });
});

describe('an apology in deed', () => {
  const open = (draft: string, stance: Stance | null) =>
    ask(draft, null, stance).tips.filter(({ severity }) => severity === 'high').length;
  const OWNS = 'Dat is onze fout. Dat komt doordat het regent. Ik stuur u een nieuwe.';

  it.each([
    ['owns up, explains and repairs', OWNS, null, 0],
    ['is not enough for a writer who says that it was us', OWNS, 'ours', 1],
    ['is none without a cause', 'Dat is onze fout. Ik stuur u een nieuwe.', null, 1],
  ] as const)('%s', (_, draft, stance, count) => expect(open(draft, stance)).toBe(count));
});

describe('a step', () => {
  const stateOf = (draft: string, step: string, stage: Stage, stance: Stance) =>
    ask(draft, stage, stance).checklists['triade']?.find((found) => found.step === step)?.state;

  it.each([
    ['of a promise without a day is weak', `Ik bel u.`, 'oplossen', 'first', 'unclear', 'weak'],
    ['of a promise with a day is present', `Ik bel u vrijdag.`, 'oplossen', 'first', 'unclear', 'present'],
    [
      'of a promise with a gap for the day is present',
      `Ik bel u [welke dag?].`,
      'oplossen',
      'first',
      'unclear',
      'present',
    ],
    [
      'of an apology is not needed when it was not us',
      FEELS,
      'verontschuldigen',
      'first',
      'not-ours',
      'not-needed',
    ],
    [
      'of an apology that is there stays present',
      'Sorry.',
      'verontschuldigen',
      'first',
      'not-ours',
      'present',
    ],
    ['of an apology is not needed afterwards', FEELS, 'verontschuldigen', 'aftercare', 'ours', 'not-needed'],
    ['of a solution is not needed afterwards', FEELS, 'oplossen', 'aftercare', 'unclear', 'not-needed'],
  ] as const)('%s', (_, draft, step, stage, stance, state) => {
    expect(stateOf(draft, step, stage, stance)).toBe(state);
  });
});

describe('the stage', () => {
  it.each([
    ['is first where nothing is told', null, null, 'first'],
    ['is first at a first complaint', null, 'Het is kapot.', 'first'],
    ['is second when the customer complained before', null, 'Het is alweer kapot.', 'second'],
    ['is what the writer says', 'holding', 'Het is alweer kapot.', 'holding'],
  ] as const)('%s', (_, stage, complaint, expected) => {
    expect(ask(FEELS, stage, null, complaint).stage).toBe(expected);
  });
});
