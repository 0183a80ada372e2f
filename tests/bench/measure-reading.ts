/** How long the engine takes to read a reply: by rules alone, and with the sentence model. */
import { analyzeDraft, type Languages } from '#lib/engine/analyze-draft.ts';
import { loadLanguages } from '#lib/packs/load-languages.ts';

import { figureOf, medianOf, type Figure } from './figure.ts';
import { writeLetter } from './letter.ts';
import { questionAbout } from './question.ts';
import { rulesOnly } from './rules-only.ts';
import { readOnce, timeOf, warmUp } from './timing.ts';

type Size = {
  readonly name: string;
  readonly chars: number;
  readonly letters: number;
  readonly goalMs: { readonly rules: number | null; readonly both: number | null };
};

export const SIZES: readonly Size[] = [
  { name: '2 kB', chars: 2_000, letters: 200, goalMs: { rules: 0.05, both: 0.3 } },
  { name: '20 kB', chars: 20_000, letters: 60, goalMs: { rules: null, both: null } },
  { name: '100 kB', chars: 100_000, letters: 31, goalMs: { rules: 2.5, both: 15 } },
];
const HUGE: Size = { name: '1 MB', chars: 1_000_000, letters: 31, goalMs: { rules: 25, both: null } };

const CHANGED_SENTENCE_GOAL_MS = 0.03;

type Analyze = (draft: string, complaint?: string) => number;

/** Each letter is new to the engine, so that nothing it remembers of a text can answer for it. */
export const measureReading = (): readonly Figure[] => {
  const both = loadLanguages();
  const analyzeWith =
    (languages: Languages): Analyze =>
    (draft, complaint) =>
      analyzeDraft(questionAbout(draft, complaint), languages).tips.length;
  return [
    ...measureSizes(analyzeWith(rulesOnly(both)), 'rules'),
    ...measureSizes(analyzeWith(both), 'both'),
    ...measureKeys(analyzeWith(both)),
    measureChangedSentence(analyzeWith(rulesOnly(both))),
  ];
};

const SUFFIX = { rules: 'by rules', both: 'by rules and model' } as const;

const measureSizes = (analyze: Analyze, by: 'rules' | 'both'): readonly Figure[] => {
  warmUp((seed) => analyze(writeLetter(2_000, seed), writeLetter(1_000, seed)));
  warmUp((seed) => readOnce(writeLetter(2_000, seed)));
  return [...SIZES, HUGE].map(({ name, chars, goalMs, letters }) => {
    const drafts = Array.from({ length: letters }, (_, index) => writeLetter(chars, 1000 + index));
    const floor = medianOf(drafts.map((draft) => timeOf(() => readOnce(draft))));
    const goal = goalMs[by];
    return figureOf(
      drafts.map((draft) => timeOf(() => analyze(draft))),
      {
        what: `a new mail of ${name}, ${SUFFIX[by]}`,
        goal: goal === null ? null : { of: 'median', atMost: goal },
        floor: { what: 'reading each letter once', median: floor },
      },
    );
  });
};

const measureKeys = (analyze: Analyze): readonly Figure[] => {
  const draft = writeLetter(2_000, 5000);
  const typed = Array.from({ length: 200 }, (_, index) => `${draft}${'abcdefghij'.slice(0, index % 10)}`);
  const complaint = writeLetter(2_000, 5001);
  return [
    figureOf(
      typed.map((text) => timeOf(() => analyze(text))),
      { what: '2 kB, one key later' },
    ),
    figureOf(
      typed.map((text) => timeOf(() => analyze(text, complaint))),
      { what: '2 kB, one key later, with a complaint of 2 kB' },
    ),
  ];
};

/** One sentence of a long mail is another in every run; the engine reads the whole mail, for it keeps nothing. */
const measureChangedSentence = (analyze: Analyze): Figure => {
  const before = writeLetter(10_000, 6000);
  const after = writeLetter(10_000, 6001);
  const drafts = Array.from({ length: 60 }, (_, index) =>
    [before, `Op regel ${index} staat nu iets anders.`, after].join(' '),
  );
  return figureOf(
    drafts.map((draft) => timeOf(() => analyze(draft))),
    {
      what: 'one changed sentence in 20 kB, by rules (reads all of it)',
      goal: { of: 'median', atMost: CHANGED_SENTENCE_GOAL_MS },
    },
  );
};
