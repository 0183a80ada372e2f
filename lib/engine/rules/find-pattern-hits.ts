import type { SentenceHits, WordSpan } from '#lib/engine/machine/run-machine.ts';

/** A pattern as the machine knows it: its sides (more than one when joined by `&`). */
export type PatternSides = readonly number[];

const NONE: readonly WordSpan[] = [];

/** Where these patterns occur in a sentence; the first and longest wins where they overlap. */
export const findPatternHits = (
  patterns: readonly PatternSides[],
  hits: SentenceHits,
): readonly WordSpan[] => {
  if (hits.size === 0) return NONE;
  let found: readonly WordSpan[] = NONE;
  for (const sides of patterns) {
    const more = hitsOfPattern(sides, hits);
    if (more.length > 0) found = found.length === 0 ? more : [...found, ...more];
  }
  return found.length < 2 ? found : withoutOverlaps(found);
};

/** Whether one of these patterns occurs in a sentence. */
export const hasPatternHit = (patterns: readonly PatternSides[], hits: SentenceHits): boolean => {
  if (hits.size === 0) return false;
  for (const sides of patterns) {
    // Hardly any first side is there, so the others are hardly ever asked for.
    if (hits.has(sides[0] ?? -1) && sides.every((side) => hits.has(side))) return true;
  }
  return false;
};

const hitsOfPattern = (sides: PatternSides, hits: SentenceHits): readonly WordSpan[] => {
  if (sides.length === 1) return hits.get(sides[0] ?? -1) ?? NONE;
  const spans: WordSpan[] = [];
  for (const side of sides) {
    const [span] = hits.get(side) ?? NONE;
    if (!span) return NONE;
    spans.push(span);
  }
  return [
    { first: Math.min(...spans.map(({ first }) => first)), last: Math.max(...spans.map(({ last }) => last)) },
  ];
};

const withoutOverlaps = (found: readonly WordSpan[]): readonly WordSpan[] => {
  const sorted = [...found].sort((a, b) => a.first - b.first || b.last - a.last);
  const kept: WordSpan[] = [];
  for (const span of sorted) {
    const previous = kept.at(-1);
    if (!previous || span.first > previous.last) kept.push(span);
  }
  return kept;
};
