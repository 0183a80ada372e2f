/** Which words mean or do alike in replies to complaints (`word-classes.yaml` of a language). */
import { createPrefixes, type Prefixes } from '#lib/engine/machine/prefixes.ts';
import { FIRST_FREE_SYMBOL, type MachineTable } from '#lib/engine/machine/machine-table.ts';
import { readKinds } from '#lib/engine/machine/read-kinds.ts';
import { sortWords } from '#lib/engine/machine/sort-words.ts';
import { Lexicon } from '#lib/engine/text/lexicon.ts';
import type { Words } from '#lib/engine/text/words.ts';

/** The classes as plain data, in the form in which a machine keeps its words. */
export type ClassTable = Pick<MachineTable, 'kinds' | 'words' | 'prefixes'>;

export type WordClasses = {
  readonly words: Lexicon;
  readonly prefixes: Prefixes;
  readonly kinds: ClassTable['kinds'];
};

/** Words, or beginnings of words that end in `*`, by the name of their class. Classes are numbered by name. */
export const compileClasses = (members: Readonly<Record<string, readonly string[]>>): ClassTable => {
  const words = new Map<string, number[]>();
  const prefixes = new Map<string, number[]>();
  Object.keys(members)
    .sort()
    .forEach((name, number) => {
      for (const member of members[name] ?? []) {
        const isPrefix = member.endsWith('*');
        const table = isPrefix ? prefixes : words;
        const text = isPrefix ? member.slice(0, -1) : member;
        table.set(text, [...(table.get(text) ?? []), FIRST_FREE_SYMBOL + number]);
      }
    });
  return sortWords(words, prefixes);
};

export const openClasses = ({ words, prefixes, kinds }: ClassTable): WordClasses => ({
  words: new Lexicon(words),
  prefixes: createPrefixes(prefixes),
  kinds,
});

/** The classes of each word of a text. */
export const classesIn = (classes: WordClasses, words: Words): ((word: number) => readonly number[]) => {
  const kinds = readKinds(classes, words);
  // A kind is doubled, with room for a capital that classes do not look at.
  return (word) => classes.kinds[(kinds[word] ?? 0) >> 1] ?? NONE;
};

const NONE: readonly number[] = [];
