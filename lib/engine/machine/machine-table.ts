import type { WordGroup } from '#lib/engine/text/lexicon.ts';

/**
 * A machine as plain data, made at build time and walked as it is. A symbol is a word, a class of words or a kind of word
 * ("any number"); words that stand for the same symbols are of one kind. A walk waits in states; from a state a symbol leads to
 * at most one entry.
 */
export type MachineTable = {
  /** Per kind of word, the symbols it stands for. */
  readonly kinds: readonly (readonly number[])[];
  /** The pack's words by their kind. */
  readonly words: readonly WordGroup[];
  /** Beginnings of words, by the kind of the words that begin so and are no pack words themselves. */
  readonly prefixes: readonly WordGroup[];
  /** Pairs of a state and the entry to which a symbol leads from it; those of a symbol stand together. */
  readonly edges: readonly number[];
  /** Per symbol, where its pairs begin in `edges`; and one more, where the last end. */
  readonly edgesOf: readonly number[];
  /**
   * What is entered together. An entry is the place where it begins: how many states, then pairs of a state and the words that
   * may pass in it; how many pattern sides are complete, then those sides. In one list, because thousands of small ones
   * would cost a waking worker more than the walk.
   */
  readonly entries: readonly number[];
  readonly stateCount: number;
  /** Sides are numbered from 1. */
  readonly sideCount: number;
  /** Gaps: a state in which words may pass, and the entry that is as near as before while they do. */
  readonly gaps: readonly (readonly [state: number, entry: number])[];
  /** Entries with which a walk begins. */
  readonly inSentence: number;
  readonly atSentenceStart: number;
};

/** The state in which a walk begins. */
export const ROOT = 0;
/** Symbols that are no words. */
export const SYMBOL = { number: 0, capital: 1, start: 2, end: 3, thousands: 4 } as const;

export const FIRST_FREE_SYMBOL = 5;

/** Kinds that every machine has: a word of no pattern, a number, what follows the last word of a sentence, a number from a thousand. */
export const KIND = { unknown: 0, number: 1, end: 2, thousands: 3 } as const;
