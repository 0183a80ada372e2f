import type { Hits, WordSpan } from '#lib/engine/machine/hits.ts';
import { findPattern, hasPattern, type PatternSides } from '#lib/engine/machine/pattern-sides.ts';

/** Where these patterns occur in the open sentence; the first and longest wins where they overlap. */
export const findPatterns = (patterns: readonly PatternSides[], hits: Hits): readonly WordSpan[] => {
  const found: WordSpan[] = [];
  for (const sides of patterns) for (const span of findPattern(sides, hits)) found.push(span);
  return found.length < 2 ? found : withoutOverlaps(found);
};

/** Whether one of these patterns occurs in the open sentence. */
export const hasAnyPattern = (patterns: readonly PatternSides[], hits: Hits): boolean => {
  for (const sides of patterns) if (hasPattern(sides, hits)) return true;
  return false;
};

const withoutOverlaps = (found: WordSpan[]): readonly WordSpan[] => {
  const sorted = found.sort((a, b) => a.first - b.first || b.last - a.last);
  const kept: WordSpan[] = [];
  for (const span of sorted) {
    const previous = kept.at(-1);
    if (!previous || span.first > previous.last) kept.push(span);
  }
  return kept;
};
