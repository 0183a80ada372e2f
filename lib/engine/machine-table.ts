/**
 * A machine as plain data, made at build time. States are numbers; from a state a symbol leads to at most one next state.
 * A symbol is a word, a class of words or a kind of word ("any number"). In some states a walk may wait for a few words.
 */
export type MachineTable = {
  /** Words that stand for the same symbols, joined by spaces. */
  readonly words: readonly WordGroup[];
  /** The same for beginnings of words. */
  readonly prefixes: readonly WordGroup[];
  /** Per state: the state, then pairs of a symbol and the next state. */
  readonly edges: readonly (readonly number[])[];
  readonly symbolCount: number;
  /** Per state: the state, then the states that are entered together with it. */
  readonly jumps: readonly (readonly number[])[];
  readonly waits: readonly (readonly [state: number, words: number])[];
  /** Per state: the state, then the pattern sides that are complete in it. */
  readonly accepts: readonly (readonly number[])[];
  /** The state at the beginning of a sentence; null when no pattern asks for it. */
  readonly startState: number | null;
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
