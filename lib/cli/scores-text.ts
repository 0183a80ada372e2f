import type { ReadingScore } from './score-readings.ts';
import { GOOD_RATING, type TipsScore } from './score-tips.ts';
import { f1, MIN_GIVEN, type Counts, type GroupScore } from './score-labels.ts';

/** The table of one group: per label how often people gave it, how often it was found, and how often rightly. */
export const scoreTable = ({ group, replies, labels, macroF1, labelsInMacro }: GroupScore): string => {
  const rows = [...labels]
    .filter(([, { given, found }]) => given > 0 || found > 0)
    .map(([label, counts]) => row(label, counts));
  return [
    `${group}: ${replies} antwoorden`,
    `  ${'label'.padEnd(NAME_WIDTH)} gegeven gevonden  juist  precisie  vangst    F1`,
    ...rows,
    `  ${macroLine(macroF1, labelsInMacro)}`,
  ].join('\n');
};

/** The averages of all groups together. */
export const summary = (scores: readonly GroupScore[]): string =>
  [
    'Samengevat',
    ...scores.map(
      ({ group, macroF1, labelsInMacro }) => `  ${group.padEnd(8)} ${macroLine(macroF1, labelsInMacro)}`,
    ),
  ].join('\n');

const macroLine = (macroF1: number, labels: number): string =>
  `macro-F1 ${macroF1.toFixed(2)}, over ${labels} labels die minstens ${MIN_GIVEN} keer zijn gegeven`;

const NAME_WIDTH = 22;

const row = (label: string, counts: Counts): string => {
  const { given, found, right } = counts;
  const cells = [
    String(given).padStart(7),
    String(found).padStart(8),
    String(right).padStart(6),
    ratio(right, found).padStart(9),
    ratio(right, given).padStart(7),
    f1(counts).toFixed(2).padStart(5),
  ];
  return `  ${label.padEnd(NAME_WIDTH)} ${cells.join(' ')}${given < MIN_GIVEN ? '  (te weinig)' : ''}`;
};

const ratio = (part: number, whole: number): string => (whole === 0 ? '–' : (part / whole).toFixed(2));

/** One line per language: how often the other things that are read are read as people do. */
export const readingLine = (group: string, score: ReadingScore): string => {
  const parts: readonly (readonly [string, number | null])[] = [
    ['aanspreekvorm', score.address],
    ['klacht of niet', score.isComplaint],
    ['aanspreekvorm klant', score.customerAddress],
    ['gevoel', score.emotion],
    ['ernst', score.severity],
    ['risico’s (F1)', score.risksF1],
    ['waardering, volgorde (Spearman)', score.ratingOrder],
    ['waardering, afstand in punten', score.ratingDistance],
  ];
  const told = parts.map(([name, value]) => `${name} ${value === null ? '–' : value.toFixed(2)}`);
  return `${group}, verder goed gelezen: ${told.join(' · ')}`;
};

/** How well the order of the ratings is read, per group. */
export const ratingLine = (orders: readonly (readonly [string, number | null])[]): string =>
  `Waardering, volgorde (Spearman): ${orders.map(([group, order]) => `${group} ${order?.toFixed(2) ?? '–'}`).join(' · ')}`;

/** How much the coach says about replies that people rate well. */
export const tipsLine = (group: string, { good, amber, pitfalls }: TipsScore): string => {
  const perReply = (count: number): string => (good === 0 ? '–' : (count / good).toFixed(2));
  return `${group}, ${good} antwoorden van ${GOOD_RATING} of meer: ${amber} keer amber (${perReply(amber)} per antwoord), ${pitfalls} andere tips (${perReply(pitfalls)})`;
};

/** A line on how long one mail takes to read. Times in milliseconds. */
export const timesLine = (when: string, times: readonly number[]): string => {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (part: number): string => (sorted[Math.floor(part * (sorted.length - 1))] ?? 0).toFixed(2);
  const sum = times.reduce((total, time) => total + time, 0);
  return `Tijd per mail, ${when}: gemiddeld ${(sum / Math.max(1, times.length)).toFixed(2)} ms, mediaan ${at(0.5)} ms, 95 % binnen ${at(0.95)} ms.`;
};
