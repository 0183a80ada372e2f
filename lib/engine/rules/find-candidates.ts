import type { PatternSides } from '#lib/engine/machine/pattern-sides.ts';
import type { PreparedText } from '#lib/engine/text/prepare-text.ts';

/** A pattern that can make an entry of a pack apply; `entry` is the place in its list. */
export type Trigger = { readonly entry: number; readonly pattern: PatternSides };

/** Triggers by the side that shows them. */
export type Triggers = readonly (readonly Trigger[] | undefined)[];

/**
 * Calls `visit` for every sentence, opened, and every entry that a hit in it can make apply, with the patterns whose first
 * side was found. Most entries of a pack are never looked at.
 */
export const visitCandidates = (
  { hits }: PreparedText,
  triggers: Triggers,
  visit: (entry: number, sentence: number, patterns: readonly PatternSides[]) => void,
): void => {
  for (let sentence = 0; sentence < hits.sentenceCount; sentence += 1) {
    const from = hits.from(sentence);
    const to = hits.from(sentence + 1);
    if (from === to) continue;
    hits.open(sentence);
    const entries: number[] = [];
    const patterns: PatternSides[][] = [];
    for (let hit = from; hit < to; hit += 1) {
      const side = hits.sideOf(hit);
      // A side that occurs twice has been seen.
      if (hits.firstHit(side) !== hit) continue;
      for (const { entry, pattern } of triggers[side] ?? NONE) {
        const at = entries.indexOf(entry);
        if (at < 0) {
          entries.push(entry);
          patterns.push([pattern]);
        } else patterns[at]?.push(pattern);
      }
    }
    entries.forEach((entry, at) => {
      hits.open(sentence);
      visit(entry, sentence, patterns[at] ?? []);
    });
  }
};

const NONE: readonly Trigger[] = [];

/** A pattern of several sides is looked at when its first side is there. */
export const indexTriggers = (patternsOfEntries: readonly (readonly PatternSides[])[]): Triggers => {
  const triggers: Trigger[][] = [];
  patternsOfEntries.forEach((patterns, entry) => {
    for (const pattern of patterns) {
      const [side] = pattern;
      if (side === undefined) continue;
      (triggers[side] ??= []).push({ entry, pattern });
    }
  });
  return triggers;
};
