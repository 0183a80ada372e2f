import type { PatternSides } from './find-pattern-hits.ts';
import type { PreparedText } from '#lib/engine/text/prepare-text.ts';

/** A pattern that can make an entry of a pack apply; `entry` is the place in its list. */
export type Trigger = { readonly entry: number; readonly pattern: PatternSides };

/** Sentences to look at, each with those patterns whose first side was found in it. */
export type Candidates = ReadonlyMap<number, readonly PatternSides[]>;

/** Entries that some hit can make apply. Most entries of a pack have none, and are not looked at. */
export const candidatesByTrigger = (
  prepared: PreparedText,
  byTrigger: ReadonlyMap<number, readonly Trigger[]>,
): ReadonlyMap<number, Candidates> => {
  const candidates = new Map<number, Map<number, PatternSides[]>>();
  prepared.hits.forEach((hits, sentence) => {
    for (const side of hits.keys()) {
      for (const { entry, pattern } of byTrigger.get(side) ?? NONE) {
        const sentences = candidates.get(entry) ?? new Map<number, PatternSides[]>();
        const patterns = sentences.get(sentence);
        if (patterns) patterns.push(pattern);
        else candidates.set(entry, sentences.set(sentence, [pattern]));
      }
    }
  });
  return candidates;
};

const NONE: readonly Trigger[] = [];

/** Triggers by the side that shows them. A pattern joined by `&` is looked at when its first side is there. */
export const indexTriggers = (
  patternsOfEntries: readonly (readonly PatternSides[])[],
): ReadonlyMap<number, readonly Trigger[]> => {
  const byTrigger = new Map<number, Trigger[]>();
  patternsOfEntries.forEach((patterns, entry) => {
    for (const pattern of patterns) {
      const [side] = pattern;
      if (side === undefined) continue;
      const known = byTrigger.get(side);
      if (known) known.push({ entry, pattern });
      else byTrigger.set(side, [{ entry, pattern }]);
    }
  });
  return byTrigger;
};
