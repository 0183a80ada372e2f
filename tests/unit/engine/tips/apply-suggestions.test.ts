import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { DraftQuestion } from '#lib/engine/analyze-draft.ts';
import { applySuggestions } from '#lib/engine/tips/apply-suggestions.ts';

import { aPack, aRule, aSwap, TRIAD, TRIAD_SIGNALS } from '#tests/unit/engine/a-pack.ts';

const packs = {
  nl: aPack({
    ...TRIAD,
    signals: TRIAD_SIGNALS,
    rules: {
      'pseudo/zo-ervaart': aRule('pseudo-apology', ['zo ervaart'], {
        cancels: ['empathy'],
        instead: ['Wat vervelend dat [wat er misging].', 'Wat vervelend voor u.'],
      }),
      'belofte/ons-best': aRule('vague-promise', ['ons best'], { instead: ['Ik bel u [welke dag?].'] }),
      'ambtelijk/woorden': aSwap({ middels: 'met' }),
      'lang/zonder-voorstel': aRule('hollow', ['hoog in het vaandel']),
    },
  }),
};

const improve = (draft: string, more: Partial<DraftQuestion> = {}): string =>
  applySuggestions(
    {
      draft,
      complaint: null,
      language: 'nl',
      framework: 'triade',
      stage: null,
      stance: null,
      isComplaint: true,
      mutedRules: [],
      ...more,
    },
    { packs, words: {} },
  );

const NEXT = 'Ik stuur u een nieuwe.';
const FEELS = 'Wat vervelend voor u.';

describe('an improved draft', () => {
  it.each([
    ['gets what it must have', 'Dit is het.', `${FEELS} Dit is het. ${NEXT}`],
    ['gets no chance: an apology is only offered', `${FEELS} ${NEXT}`, `${FEELS} ${NEXT}`],
    [
      'gets an apology where it says that we erred',
      `Dat is onze fout. ${NEXT}`,
      `Dat is onze fout. Mijn excuses. ${NEXT}`,
    ],
    [
      'gets a better sentence for each pitfall',
      `Jammer dat u het zo ervaart. Ik stuur u middels de post een nieuwe.`,
      `Wat vervelend dat [wat er misging]. Ik stuur u met de post een nieuwe.`,
    ],
    [
      'says a sentence once: the second pitfall of a sort gets the next one',
      `Jammer dat u het zo ervaart. Spijtig dat u het zo ervaart. ${NEXT}`,
      `Wat vervelend dat [wat er misging]. Wat vervelend voor u. ${NEXT}`,
    ],
    [
      'leaves a sentence out when all that could be said is said',
      `${FEELS} Wij doen ons best. En wij doen ons best. ${NEXT}`,
      `${FEELS} Ik bel u [welke dag?]. ${NEXT}`,
    ],
    [
      'leaves a line out when all that could be said is said',
      `${FEELS} ${NEXT}\n\nWij doen ons best.\n\nEn wij doen ons best.\n\nGroet,\nJan`,
      `${FEELS} ${NEXT}\n\nIk bel u [welke dag?].\n\nGroet,\nJan`,
    ],
    ['keeps what the coach has no better words for', `${FEELS} U staat hoog in het vaandel. ${NEXT}`, null],
    ['keeps an empty draft empty', '', null],
  ])('%s', (_, draft, improved) => expect(improve(draft)).toBe(improved ?? draft));
});

describe('a sentence is put', () => {
  it.each([
    [
      'between salutation and closing',
      'Beste Jan,\n\nDit is het.\n\nGroet,\nEls\nSales',
      `Beste Jan,\n\n${FEELS} Dit is het. ${NEXT}\n\nGroet,\nEls\nSales`,
    ],
    [
      'in lines that end as the draft’s do',
      'Beste Jan,\r\n\r\nDit is het\r\n\r\nGroet,\r\nEls',
      `Beste Jan,\r\n\r\n${FEELS} Dit is het. ${NEXT}\r\n\r\nGroet,\r\nEls`,
    ],
    [
      'below a salutation that stands alone',
      'Beste Jan,\r\n\r\nGroet,\r\nEls',
      `Beste Jan,\r\n\r\n${FEELS} ${NEXT}\r\n\r\nGroet,\r\nEls`,
    ],
    [
      'behind a first sentence that begins with the salutation',
      'Beste Jan, dit is het. En dat ook.',
      `Beste Jan, dit is het. ${FEELS} En dat ook. ${NEXT}`,
    ],
    [
      'above a name that no closing announces',
      'Beste Jan,\n\nDit is het.\n\nEls de Wit\nTeam Fiets',
      `Beste Jan,\n\n${FEELS} Dit is het. ${NEXT}\n\nEls de Wit\nTeam Fiets`,
    ],
    [
      'above a signature mark',
      'Dit is het.\n-- \nEls de Wit van het team dat altijd met plezier voor u klaarstaat.',
      `${FEELS} Dit is het. ${NEXT}\n-- \nEls de Wit van het team dat altijd met plezier voor u klaarstaat.`,
    ],
    ['above a signature that is all there is', '-- \nEls', `${FEELS} ${NEXT}\n\n-- \nEls`],
    ['above the empty lines that a closing came with', '\n\nGroet,\nEls', `${FEELS} ${NEXT}\n\nGroet,\nEls`],
    [
      'behind words that a comma left hanging',
      'Dit is het, \n\nGroet',
      `${FEELS} Dit is het. ${NEXT} \n\nGroet`,
    ],
    ['before the quotation mark that opens a sentence', '“Dit is het.”', `${FEELS} “Dit is het.” ${NEXT}`],
    ['behind a byte order mark', '\uFEFFDit is het.', `\uFEFF${FEELS} Dit is het. ${NEXT}`],
  ])('%s', (_, draft, improved) => expect(improve(draft)).toBe(improved));
});

const PIECES = [
  'Beste Jan,',
  '\n\n',
  '\r\n',
  ' ',
  'Dit is het.',
  'dit niet',
  'Jammer dat u het zo ervaart.',
  'Wij doen ons best!',
  'Ik stuur je een nieuwe.',
  'middels',
  'Dat is onze fout.',
  'Sorry',
  'Groet,\nEls',
  '-- ',
  '☺',
  '[NAAM]',
  '\uFEFF',
];
const anyDraft = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 80 }),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 14 }).map((pieces) => pieces.join('')),
);

it('changes nothing more when it is improved again', () => {
  fc.assert(
    fc.property(anyDraft, (draft) => {
      const improved = improve(draft);
      expect(improve(improved)).toBe(improved);
    }),
    { numRuns: 1500 },
  );
});
