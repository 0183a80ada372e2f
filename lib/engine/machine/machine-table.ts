/**
 * A machine as plain data, made at build time and walked as it is. A symbol is a word, a class of words or a kind of word
 * ("any number"). A walk waits in states; from a state a symbol leads to at most one entry.
 */
export type MachineTable = {
  /** Words that stand for the same symbols, joined by spaces. */
  readonly words: readonly WordGroup[];
  /** The same for beginnings of words. */
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
  /** Gaps: a state in which words may pass, and the entry that is as near as before while they do. */
  readonly gaps: readonly (readonly [state: number, entry: number])[];
  /** Entries with which a walk begins. */
  readonly inSentence: number;
  readonly atSentenceStart: number;
};

export type WordGroup = readonly [symbols: readonly number[], words: string];

/** The state in which a walk begins. */
export const ROOT = 0;
/** Symbols that are no words. */
export const SYMBOL = { number: 0, capital: 1, start: 2, end: 3 } as const;

export const FIRST_FREE_SYMBOL = 4;

/** Words by the symbols that they stand for. */
export const groupWords = (symbolsOfWord: ReadonlyMap<string, readonly number[]>): readonly WordGroup[] => {
  const groups = new Map<string, { symbols: readonly number[]; words: string[] }>();
  for (const [word, symbols] of symbolsOfWord) {
    const group = groups.get(symbols.join());
    if (group) group.words.push(word);
    else groups.set(symbols.join(), { symbols, words: [word] });
  }
  return [...groups.values()].map(({ symbols, words }) => [symbols, words.join(' ')]);
};
