import type { SideHit } from './run-machine.ts';

/** A pattern as the machine knows it: its sides (more than one when joined by `&`). */
export type PatternSides = readonly number[];

/** A pattern that was found: word numbers, both included. */
export type PatternHit = { readonly first: number; readonly last: number };

/** Where these patterns occur in one sentence's hits; the first and longest wins where they overlap. */
export const findPatternHits = (
  patterns: readonly PatternSides[],
  sentenceHits: readonly SideHit[],
): readonly PatternHit[] => {
  if (sentenceHits.length === 0) return [];
  const found = patterns.flatMap((sides) => hitsOfPattern(sides, sentenceHits));
  if (found.length < 2) return found;
  found.sort((a, b) => a.first - b.first || b.last - a.last);
  const kept: PatternHit[] = [];
  for (const hit of found) {
    const previous = kept.at(-1);
    if (!previous || hit.first > previous.last) kept.push(hit);
  }
  return kept;
};

const hitsOfPattern = (sides: PatternSides, sentenceHits: readonly SideHit[]): readonly PatternHit[] => {
  const [only, ...more] = sides;
  if (only === undefined) return [];
  if (more.length === 0) return sentenceHits.filter((hit) => hit.side === only);
  const perSide = sides.map((side) => sentenceHits.find((hit) => hit.side === side));
  const all = perSide.filter((hit) => hit !== undefined);
  if (all.length < sides.length) return [];
  return [{ first: Math.min(...all.map((hit) => hit.first)), last: Math.max(...all.map((hit) => hit.last)) }];
};
