import type { MachineTable, WordGroup } from './machine-builder.ts';
import { MIN_PREFIX_CHARS } from './parse-pattern.ts';

/** A machine ready to walk: its table in the shapes in which it is looked up. */
export type Machine = {
  readonly wordSymbols: ReadonlyMap<string, readonly number[]>;
  readonly prefixes: ReadonlyMap<string, readonly number[]>;
  /** The first letters of every prefix: words without them are not cut up. */
  readonly prefixHeads: ReadonlySet<string>;
  /** Key: state × symbolCount + symbol. */
  readonly edges: ReadonlyMap<number, number>;
  readonly symbolCount: number;
  /** States that are entered together with a state. */
  readonly jumps: ReadonlyMap<number, readonly number[]>;
  readonly waits: ReadonlyMap<number, number>;
  readonly accepts: ReadonlyMap<number, readonly number[]>;
  /** States from which some symbol leads on. */
  readonly leading: ReadonlySet<number>;
  readonly startState: number | null;
};

/** Makes a table ready; a few milliseconds for a whole language. */
export const openMachine = (table: MachineTable): Machine => {
  const edges = new Map<number, number>();
  for (const [state = 0, ...pairs] of table.edges) {
    for (let at = 0; at < pairs.length; at += 2) {
      edges.set(state * table.symbolCount + (pairs[at] ?? 0), pairs[at + 1] ?? 0);
    }
  }
  return {
    wordSymbols: byWord(table.words),
    prefixes: byWord(table.prefixes),
    prefixHeads: new Set(
      table.prefixes.flatMap(([, words]) => words.split(' ').map((word) => word.slice(0, MIN_PREFIX_CHARS))),
    ),
    edges,
    symbolCount: table.symbolCount,
    jumps: byState(table.jumps),
    waits: new Map(table.waits),
    accepts: byState(table.accepts),
    leading: new Set(table.edges.map(([state = 0]) => state)),
    startState: table.startState,
  };
};

const byWord = (groups: readonly WordGroup[]): Map<string, readonly number[]> => {
  const symbolsOfWord = new Map<string, readonly number[]>();
  for (const [symbols, words] of groups) {
    if (words !== '') for (const word of words.split(' ')) symbolsOfWord.set(word, symbols);
  }
  return symbolsOfWord;
};

const byState = (rows: readonly (readonly number[])[]): Map<number, readonly number[]> =>
  new Map(rows.map(([state = 0, ...rest]) => [state, rest]));
