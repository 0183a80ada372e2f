/** How long the engine takes to read a reply, in Node. */
import { analyzeDraft, type DraftQuestion } from '#lib/engine/analyze-draft.ts';
import { loadLanguages } from '#lib/packs/load-languages.ts';

import { figureOf, medianOf, type Figure } from './figure.ts';
import { writeLetter } from './letter.ts';

export const SIZES = [
  { name: '2 kB', chars: 2_000, goalMs: 0.2, letters: 200 },
  { name: '20 kB', chars: 20_000, goalMs: 2, letters: 60 },
  { name: '100 kB', chars: 100_000, goalMs: 10, letters: 31 },
] as const;

const WARM_UP_MS = 1500;

/** A question about a draft, as a mail page asks it. */
export const questionAbout = (draft: string, complaint: string | null = null): DraftQuestion => ({
  draft,
  complaint,
  language: 'auto',
  framework: 'triade',
  stage: null,
  stance: null,
  isComplaint: null,
  mutedRules: [],
});

/** Each letter is new to the engine, so that nothing it remembers of a text can answer for it. */
export const measureEngine = (): readonly Figure[] => {
  const languages = loadLanguages();
  const analyze = (draft: string, complaint: string | null = null): number =>
    analyzeDraft(questionAbout(draft, complaint), languages).tips.length;
  warmUp((seed) => analyze(writeLetter(2_000, seed), writeLetter(1_000, seed)));

  const figures = SIZES.map(({ name, chars, goalMs, letters }) => {
    const drafts = Array.from({ length: letters }, (_, index) => writeLetter(chars, 1000 + index));
    warmUp((seed) => readOnce(drafts[seed % letters] ?? ''));
    const floor = {
      what: 'reading each letter once',
      median: medianOf(drafts.map((draft) => timeOf(() => readOnce(draft)))),
    };
    const samples = drafts.map((draft) => timeOf(() => analyze(draft)));
    return figureOf(samples, {
      what: `a new mail of ${name}`,
      goal: { of: 'median', atMost: goalMs },
      floor,
    });
  });

  const draft = writeLetter(2_000, 5000);
  const typed = Array.from({ length: 200 }, (_, index) => `${draft}${'abcdefghij'.slice(0, index % 10)}`);
  const complaint = writeLetter(2_000, 5001);
  return [
    ...figures,
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

const timeOf = (work: () => unknown): number => {
  const start = performance.now();
  work();
  return performance.now() - start;
};

const warmUp = (work: (seed: number) => unknown): void => {
  const end = performance.now() + WARM_UP_MS;
  for (let seed = 0; performance.now() < end; seed += 1) work(seed);
};

/** The least that any reader of a text does. */
const readOnce = (text: string): number => {
  let sum = 0;
  for (let at = 0; at < text.length; at += 1) sum = (sum + text.charCodeAt(at)) | 0;
  return sum;
};
