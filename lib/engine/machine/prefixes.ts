import { Lexicon, NOT_FOUND, type WordGroup } from '#lib/engine/text/lexicon.ts';
import { HASH_PRIME, HASH_START, unitsFrom, unitsTo, type Words } from '#lib/engine/text/words.ts';

/** The kinds of words by how they begin. */
export type Prefixes = {
  /** The kind that the longest known beginning of this word stands for, or `NOT_FOUND`. */
  kindOf(words: Words, word: number): number;
};

/** A table of lengths has a bit for each. */
export const MAX_PREFIX_CHARS = 31;

const HEADS = 1024;
/** The first two letters as a place in the table; that some share one only costs a look too many. */
const headOf = (first: number, second: number): number => (first * 31 + second) & (HEADS - 1);

export const createPrefixes = (groups: readonly WordGroup[]): Prefixes => {
  const lexicon = new Lexicon(groups);
  /** Per head, a bit for each length that a known beginning with it has: most words are not looked up at all. */
  const lengths = new Int32Array(HEADS);
  for (const [, words] of groups) {
    for (const word of words.split(' ')) {
      const head = headOf(word.charCodeAt(0), word.charCodeAt(1));
      lengths[head] = (lengths[head] ?? 0) | (1 << word.length);
    }
  }
  return {
    kindOf(words, word) {
      const { units } = words;
      const from = unitsFrom(words, word);
      let left = lengths[headOf(units[from] ?? 0, units[from + 1] ?? 0)] ?? 0;
      if (left === 0) return NOT_FOUND;
      const to = unitsTo(words, word);
      let kind = NOT_FOUND;
      let hash = HASH_START;
      for (let at = from; at < to && left !== 0; at += 1) {
        hash = Math.imul(hash ^ (units[at] ?? 0), HASH_PRIME);
        const bit = 1 << (at + 1 - from);
        if ((left & bit) === 0) continue;
        left &= ~bit;
        const found = lexicon.find(units, from, at + 1, hash);
        if (found !== NOT_FOUND) kind = found;
      }
      return kind;
    },
  };
};
