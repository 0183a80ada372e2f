import { Lexicon } from '#lib/engine/text/lexicon.ts';

import type { MachineTable } from './machine-table.ts';
import { createPrefixes, type Prefixes } from './prefixes.ts';

/** A machine ready to walk: its table in the shapes in which it is looked up. */
export type Machine = Omit<MachineTable, 'words' | 'prefixes' | 'gaps'> & {
  readonly words: Lexicon;
  readonly prefixes: Prefixes;
  readonly gaps: ReadonlyMap<number, number>;
};

/** Makes a table ready; a millisecond or two for a whole language. */
export const openMachine = ({ words, prefixes, gaps, ...table }: MachineTable): Machine => ({
  ...table,
  words: new Lexicon(words),
  prefixes: createPrefixes(prefixes),
  gaps: new Map(gaps),
});
