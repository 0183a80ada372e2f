import type { MachineTable, WordGroup } from './machine-table.ts';
import { MIN_PREFIX_CHARS } from './parse-pattern.ts';

/** A beginning of words and the symbols that such words stand for. */
export type Prefix = readonly [text: string, symbols: readonly number[]];

/** A machine ready to walk: its table in the shapes in which it is looked up. */
export type Machine = Omit<MachineTable, 'words' | 'prefixes' | 'gaps'> & {
  readonly wordSymbols: ReadonlyMap<string, readonly number[]>;
  /** Prefixes by their first letters (see `headOf`), the shortest first: a word is held against few of them. */
  readonly prefixes: ReadonlyMap<number, readonly Prefix[]>;
  readonly gaps: ReadonlyMap<number, number>;
};

/** The first letters of a word as a number: what every prefix has at least. */
export const headOf = (text: string): number =>
  text.length < MIN_PREFIX_CHARS ? 0 : text.charCodeAt(0) * 0x10000 + text.charCodeAt(1);

/** Makes a table ready; a millisecond or two for a whole language. */
export const openMachine = ({ words, prefixes, gaps, ...table }: MachineTable): Machine => ({
  ...table,
  wordSymbols: byWord(words),
  prefixes: byHead(prefixes),
  gaps: new Map(gaps),
});

const byWord = (groups: readonly WordGroup[]): Map<string, readonly number[]> => {
  const symbolsOfWord = new Map<string, readonly number[]>();
  for (const [symbols, words] of groups) {
    if (words !== '') for (const word of words.split(' ')) symbolsOfWord.set(word, symbols);
  }
  return symbolsOfWord;
};

const byHead = (groups: readonly WordGroup[]): Map<number, readonly Prefix[]> => {
  const prefixes = new Map<number, Prefix[]>();
  for (const prefix of byWord(groups)) {
    const known = prefixes.get(headOf(prefix[0]));
    if (known) known.push(prefix);
    else prefixes.set(headOf(prefix[0]), [prefix]);
  }
  for (const ofHead of prefixes.values()) ofHead.sort(([a], [b]) => a.length - b.length);
  return prefixes;
};
