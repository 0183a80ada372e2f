import type { MachineTable } from './machine-builder.ts';
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
  readonly together: ReadonlyMap<number, readonly number[]>;
  readonly waits: ReadonlyMap<number, number>;
  readonly accepts: ReadonlyMap<number, readonly number[]>;
  /** States from which some symbol leads on. */
  readonly leading: ReadonlySet<number>;
  readonly startState: number | null;
};

/** Makes a table ready; a few milliseconds for a whole language. */
export const openMachine = (table: MachineTable): Machine => {
  const edges = new Map<number, number>();
  const leading = new Set<number>();
  for (let at = 0; at < table.edges.length; at += 3) {
    const [state = 0, symbol = 0, next = 0] = [table.edges[at], table.edges[at + 1], table.edges[at + 2]];
    edges.set(state * table.symbolCount + symbol, next);
    leading.add(state);
  }
  return {
    wordSymbols: new Map(table.words),
    prefixes: new Map(table.prefixes),
    prefixHeads: new Set(table.prefixes.map(([prefix]) => prefix.slice(0, MIN_PREFIX_CHARS))),
    edges,
    symbolCount: table.symbolCount,
    together: new Map(table.together),
    waits: new Map(table.waits),
    accepts: new Map(table.accepts),
    leading,
    startState: table.startState,
  };
};
