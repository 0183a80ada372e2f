import type { Hits, WordSpan } from './hits.ts';

/** A pattern as the machine knows it: the numbers of its sides (more than one when joined by `&`). */
export type PatternSides = readonly number[];

/** Whether the pattern occurs in the open sentence. */
export const hasPattern = (sides: PatternSides, hits: Hits): boolean => {
  // Hardly any first side is there, so the others are hardly ever asked for.
  if (!hits.has(sides[0] ?? 0)) return false;
  return sides.length === 1 || sides.every((side) => hits.has(side));
};

/** Where the pattern occurs in the open sentence: each place for a pattern of one side, else from the first to the last. */
export const findPattern = (sides: PatternSides, hits: Hits): readonly WordSpan[] => {
  if (!hasPattern(sides, hits)) return NONE;
  const spans: WordSpan[] = [];
  for (const side of sides) {
    for (let hit = hits.firstHit(side); hit >= 0; hit = hits.nextHit(hit)) {
      spans.push({ first: hits.firstOf(hit), last: hits.lastOf(hit) });
      if (sides.length > 1) break;
    }
  }
  if (sides.length === 1) return spans;
  return [
    { first: Math.min(...spans.map(({ first }) => first)), last: Math.max(...spans.map(({ last }) => last)) },
  ];
};

const NONE: readonly WordSpan[] = [];
