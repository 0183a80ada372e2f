/** What more phrases cost: the same letters by packs of several sizes, in turn. */
import { analyzeDraft, type Languages } from '#lib/engine/analyze-draft.ts';

import { figureOf, medianOf, type Figure } from './figure.ts';
import { writeLetter } from './letter.ts';
import { questionAbout } from './question.ts';
import { syntheticPack } from './synthetic-pack.ts';
import { timeOf, warmUp } from './timing.ts';

const PHRASES = [500, 2_000, 10_000] as const;
const GOAL_TIMES = 2;
const LETTERS = 101;
const CHARS = 20_000;

export const measureGrowth = (): readonly Figure[] => {
  const packs = PHRASES.map((phrases) => ({
    phrases,
    samples: [] as number[],
    languages: withPack(phrases),
  }));
  const analyze = (draft: string, languages: Languages): number =>
    Object.keys(analyzeDraft({ ...questionAbout(draft), language: 'nl' }, languages).labels).length;
  for (const { languages } of packs) warmUp((seed) => analyze(writeLetter(2_000, seed), languages));
  for (let index = 0; index < LETTERS; index += 1) {
    const draft = writeLetter(CHARS, 7000 + index);
    for (const { languages, samples } of packs) samples.push(timeOf(() => analyze(draft, languages)));
  }
  const [least, most] = [packs.at(0), packs.at(-1)].map((pack) => medianOf(pack?.samples ?? []));
  return [
    ...packs.map(({ phrases, samples }) =>
      figureOf(samples, { what: `20 kB by ${phrases} made-up phrases` }),
    ),
    figureOf([(most ?? Number.NaN) / (least ?? Number.NaN)], {
      what: 'from 500 to 10,000 phrases',
      unit: '×',
      goal: { of: 'median', atMost: GOAL_TIMES },
    }),
  ];
};

const withPack = (phrases: number): Languages => ({ packs: { nl: syntheticPack(phrases) }, words: {} });
