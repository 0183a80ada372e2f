import type { Emotion, Risk } from '#lib/domain/analysis.ts';

import type { Sign } from './find-signs.ts';

/** How often each sign was found, with what the text itself shows. */
export type SignCounts = ReadonlyMap<Sign | 'question-mark' | 'exclamation-mark', number>;

type Weights = Readonly<Partial<Record<Parameters<SignCounts['get']>[0], number>>>;

/** More of the same says little more. */
const MAX_COUNTED = 3;

const weigh = (counts: SignCounts, weights: Weights, start = 0): number =>
  [...counts].reduce(
    (sum, [sign, count]) => sum + (weights[sign] ?? 0) * Math.min(count, MAX_COUNTED),
    start,
  );

/** A message complains unless what it asks, thanks or praises outweighs what went wrong. */
const COMPLAINS: Weights = {
  complaint: 1,
  angry: 1.2,
  disappointed: 1,
  worried: 0.5,
  sad: 0.3,
  legal: 0.7,
  media: 0.5,
  injury: 0.5,
  privacy: 0.5,
  discrimination: 1,
  leaving: 0.8,
  repeated: 0.7,
  'large-loss': 0.3,
  running: 0.7,
  'no-complaint': -1.1,
  positive: -1,
  'question-mark': -0.2,
};

/** Whoever takes the trouble to tell a whole story and praises nothing has a complaint. */
const STORY_WORDS = 20;
const STORY_WEIGHT = 0.7;

/** @param length of the message, in words */
export const isComplaint = (counts: SignCounts, length: number): boolean =>
  weigh(counts, COMPLAINS, length < STORY_WORDS ? 0 : STORY_WEIGHT) > 0;

/** How much each sign speaks for an emotion: fitted on annotated complaints, rounded. */
const FEELS: Readonly<Record<Exclude<Emotion, 'neutral'>, Weights>> = {
  angry: {
    angry: 0.8,
    complaint: 0.15,
    repeated: 0.45,
    leaving: 0.45,
    legal: 0.25,
    injury: 0.2,
    media: 0.15,
    discrimination: 0.25,
    'exclamation-mark': 0.1,
    disappointed: -0.1,
    worried: -0.4,
    sad: -0.45,
    positive: -0.6,
    'question-mark': -0.15,
  },
  disappointed: {
    disappointed: 0.6,
    complaint: 0.15,
    repeated: 0.25,
    vulnerable: 0.1,
    positive: 0.2,
    privacy: 0.1,
    legal: -0.3,
    sad: -0.3,
    worried: -0.15,
    'exclamation-mark': -0.1,
    'question-mark': -0.2,
  },
  worried: {
    worried: 0.9,
    complaint: 0.15,
    injury: 0.45,
    'large-loss': 0.6,
    privacy: 0.35,
    'question-mark': 0.3,
    disappointed: -0.2,
  },
  sad: { sad: 1.1, vulnerable: 0.35, angry: -0.15, complaint: -0.1 },
  positive: { positive: 1, 'no-complaint': 0.2, 'question-mark': -0.4 },
};

/** Who complains without a word of feeling is angry more often than not; who does not complain and asks nothing is pleased. */
const BEFORE: Readonly<Record<Exclude<Emotion, 'neutral'>, number>> = {
  angry: 0.7,
  disappointed: 0.65,
  worried: -0.4,
  sad: -1,
  positive: 0.1,
};

/** The main emotion. Who does not complain is pleased, says that he is worried or sad, or asks without feeling. */
export const mainEmotion = (counts: SignCounts, complains: boolean): Emotion => {
  if (complains) return strongest(counts, ['angry', 'disappointed', 'worried', 'sad'])[0];
  const told = (['worried', 'sad'] as const).filter((emotion) => counts.has(emotion));
  const [main, score] = strongest(counts, ['positive', ...told]);
  return score > 0 ? main : 'neutral';
};

const strongest = (
  counts: SignCounts,
  emotions: readonly Exclude<Emotion, 'neutral'>[],
): readonly [Exclude<Emotion, 'neutral'>, number] =>
  emotions
    .map((emotion) => [emotion, weigh(counts, FEELS[emotion], BEFORE[emotion])] as const)
    .reduce((best, one) => (one[1] > best[1] ? one : best));

/** Serious by itself; with another, or while it goes on, for the person responsible at once. */
const SERIOUS: readonly Risk[] = ['injury', 'privacy', 'discrimination', 'legal', 'large-loss', 'media'];

/** 1 slight, 2 normal, 3 serious, 4 for the person responsible at once. */
export const judgeSeverity = (
  risks: readonly Risk[],
  counts: SignCounts,
  complains: boolean,
): 1 | 2 | 3 | 4 => {
  if (!complains) return 1;
  const serious = risks.filter((risk) => SERIOUS.includes(risk)).length;
  const isVulnerable = risks.includes('vulnerable');
  if (risks.includes('injury') && (isVulnerable || serious > 1 || counts.has('running'))) return 4;
  if (serious > 1 && counts.has('running')) return 4;
  if (serious > 0 || isVulnerable) return 3;
  return 2;
};
