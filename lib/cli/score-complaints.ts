import { RISKS, type Answered, type ComplaintReading, type Risk } from '#lib/domain/analysis.ts';

import type { AnnotatedReply } from './read-collection.ts';
import { f1, type Counts } from './score-labels.ts';

export type ReadPair = {
  readonly given: NonNullable<AnnotatedReply['complaintLabels']>;
  readonly read: ComplaintReading;
};

/** How well complaints are read beyond what `scoreReadings` tells. Shares from 0 to 1; null where nothing was given. */
export type ComplaintScore = {
  readonly risks: ReadonlyMap<Risk, Counts>;
  /** Of those that must go to the person responsible at once: how many are read as serious at least. */
  readonly gravestSeen: number | null;
  /** Given points of which a read one holds half the words, and read points of which a given one does. */
  readonly pointsRecall: number | null;
  readonly pointsPrecision: number | null;
  /** Of the given points that were found: how often `answered` is the same. */
  readonly answered: number | null;
};

export const scoreComplaints = (pairs: readonly ReadPair[]): ComplaintScore => {
  const matches = pairs.map(matchPoints);
  const found = matches.flatMap((match) => match.found);
  const gravest = pairs.filter(({ given }) => given.severity === GRAVEST);
  return {
    risks: new Map(RISKS.map((risk) => [risk, countRisk(pairs, risk)])),
    gravestSeen: share(gravest.filter(({ read }) => read.severity >= GRAVEST - 1).length, gravest.length),
    pointsRecall: share(
      found.length,
      sum(matches, ({ given }) => given),
    ),
    pointsPrecision: share(
      sum(matches, ({ right }) => right),
      sum(matches, ({ read }) => read),
    ),
    answered: share(found.filter(({ given, read }) => given === read).length, found.length),
  };
};

/** One line per language. */
export const complaintLine = (group: string, score: ComplaintScore): string => {
  const risks = [...score.risks]
    .filter(([, { given, found }]) => given + found > 0)
    .map(([risk, counts]) => `${risk} ${f1(counts).toFixed(2)} (${counts.given})`);
  const parts: readonly (readonly [string, number | null])[] = [
    ['ernst 4 gelezen als 3 of 4', score.gravestSeen],
    ['punten, vangst', score.pointsRecall],
    ['punten, precisie', score.pointsPrecision],
    ['punt beantwoord', score.answered],
  ];
  const told = parts.map(([name, value]) => `${name} ${value === null ? '–' : value.toFixed(2)}`);
  return `${group}, de klacht: ${told.join(' · ')}\n${group}, risico’s, F1 (gegeven): ${risks.join(' · ')}`;
};

const GRAVEST = 4;
const SAME_PART = 0.5;

const sum = <Item>(items: readonly Item[], pick: (item: Item) => number): number =>
  items.reduce((total, item) => total + pick(item), 0);

const share = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole);

const countRisk = (pairs: readonly ReadPair[], risk: Risk): Counts => ({
  given: pairs.filter(({ given }) => given.risks.includes(risk)).length,
  found: pairs.filter(({ read }) => read.risks.includes(risk)).length,
  right: pairs.filter(({ given, read }) => given.risks.includes(risk) && read.risks.includes(risk)).length,
});

type Match = {
  readonly given: number;
  readonly read: number;
  readonly right: number;
  readonly found: readonly { readonly given: Answered; readonly read: Answered }[];
};

const matchPoints = ({ given, read }: ReadPair): Match => {
  const wanted = given.points.map((point) => ({ ...point, words: wordsOf(point.text) }));
  const seen = read.points.map((point) => ({ ...point, words: wordsOf(point.quote) }));
  const found = wanted.flatMap(({ words, answered }) => {
    const [best] = seen.toSorted((a, b) => overlap(words, b.words) - overlap(words, a.words));
    return best && overlap(words, best.words) >= SAME_PART ? [{ given: answered, read: best.answered }] : [];
  });
  const right = seen.filter(({ words }) =>
    wanted.some((one) => overlap(one.words, words) >= SAME_PART),
  ).length;
  return { given: wanted.length, read: seen.length, right, found };
};

const MIN_CHARS = 4;
/** So that “betaald” and “betalen” are one word; crude, and the same for every language. */
const STEM_CHARS = 5;

const wordsOf = (text: string): ReadonlySet<string> =>
  new Set(
    (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])
      .filter((word) => word.length >= MIN_CHARS || /\d/.test(word))
      .map((word) => word.slice(0, STEM_CHARS)),
  );

/** The part of the given words that is in the others. */
const overlap = (given: ReadonlySet<string>, others: ReadonlySet<string>): number =>
  given.size === 0 ? 0 : [...given].filter((word) => others.has(word)).length / given.size;
