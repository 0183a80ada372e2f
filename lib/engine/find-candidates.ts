import type { PreparedText } from './prepare-text.ts';

/** Entries that some hit can make apply, each with the sentences to look at. Most entries of a pack have none. */
export const candidatesByTrigger = (
  prepared: PreparedText,
  byTrigger: ReadonlyMap<number, readonly number[]>,
): ReadonlyMap<number, ReadonlySet<number>> => {
  const candidates = new Map<number, Set<number>>();
  prepared.hits.forEach((hits, sentence) => {
    for (const side of hits.keys()) {
      for (const index of byTrigger.get(side) ?? []) {
        const sentences = candidates.get(index);
        if (sentences) sentences.add(sentence);
        else candidates.set(index, new Set([sentence]));
      }
    }
  });
  return candidates;
};
