/** Clocks for the benchmark. */

const WARM_UP_MS = 1500;

/** How long this takes, in milliseconds. */
export const timeOf = (work: () => unknown): number => {
  const start = performance.now();
  work();
  return performance.now() - start;
};

/** Repeats work until it has become as fast as it will. Each time with another seed. */
export const warmUp = (work: (seed: number) => unknown): void => {
  const end = performance.now() + WARM_UP_MS;
  for (let seed = 0; performance.now() < end; seed += 1) work(seed);
};

/** The least that any reader of a text does. */
export const readOnce = (text: string): number => {
  let sum = 0;
  for (let at = 0; at < text.length; at += 1) sum = (sum + text.charCodeAt(at)) | 0;
  return sum;
};
