/** One line of the benchmark's table. */
export type Figure = {
  readonly what: string;
  readonly unit: 'ms' | 'kB' | 'MB' | '%' | '×';
  readonly median: number;
  readonly min: number;
  readonly max: number;
  readonly p95: number;
  /** How often it was measured. */
  readonly runs: number;
  /** What to stay under, and which number of the line that is about. Null for a line that only explains another. */
  readonly goal: { readonly of: 'median' | 'p95'; readonly atMost: number } | null;
  /** The least that this could cost, measured in the same run. */
  readonly floor: { readonly what: string; readonly median: number } | null;
  /** What our own engine costs, where another program is measured beside it. */
  readonly ours: { readonly what: string; readonly median: number } | null;
};

/** What a part of the benchmark found, and what must be said of it. */
export type Measured = { readonly figures: readonly Figure[]; readonly notes: readonly string[] };

type Meaning = Pick<Figure, 'what'> & Partial<Pick<Figure, 'unit' | 'goal' | 'floor' | 'ours'>>;

/** A figure of these measurements, in milliseconds unless `meaning` says otherwise. */
export const figureOf = (samples: readonly number[], meaning: Meaning): Figure => ({
  unit: 'ms',
  goal: null,
  floor: null,
  ours: null,
  ...meaning,
  median: quantile(samples, 0.5),
  min: Math.min(...samples),
  max: Math.max(...samples),
  p95: quantile(samples, 0.95),
  runs: samples.length,
});

export const medianOf = (samples: readonly number[]): number => quantile(samples, 0.5);

/** Whether the goal is met; null where there is none. */
export const meetsGoal = ({ goal, ...figure }: Figure): boolean | null =>
  goal === null ? null : figure[goal.of] <= goal.atMost;

const quantile = (samples: readonly number[], share: number): number => {
  const sorted = [...samples].sort((a, b) => a - b);
  const place = (sorted.length - 1) * share;
  const below = sorted[Math.floor(place)] ?? Number.NaN;
  const above = sorted[Math.ceil(place)] ?? Number.NaN;
  return below + (above - below) * (place - Math.floor(place));
};
