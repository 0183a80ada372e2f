/** Sorts a pack's words into kinds: words that stand for the same symbols lead every walk the same way. At build time only. */
import type { WordGroup } from '#lib/engine/text/lexicon.ts';

import { isThousands } from './is-thousands.ts';
import { SYMBOL, type MachineTable } from './machine-table.ts';

type SymbolsByWord = ReadonlyMap<string, readonly number[]>;

/** A word of digits, as `readWords` reads one. */
const IS_NUMBER = /^\d[\d.,:]*$/;

/**
 * @param words the symbols of each word of the patterns
 * @param prefixes those of each beginning of a word (`klacht*`)
 */
export const sortWords = (
  words: SymbolsByWord,
  prefixes: SymbolsByWord,
): Pick<MachineTable, 'kinds' | 'words' | 'prefixes'> => {
  const kinds: (readonly number[])[] = [[], [SYMBOL.number], [SYMBOL.end], [SYMBOL.number, SYMBOL.thousands]];
  const numbers = new Map(kinds.map((symbols, kind) => [symbols.join(), kind]));
  const kindOf = (symbols: ReadonlySet<number>): number => {
    const sorted = [...symbols].sort((a, b) => a - b);
    const known = numbers.get(sorted.join());
    if (known !== undefined) return known;
    numbers.set(sorted.join(), kinds.length);
    return kinds.push(sorted) - 1;
  };
  const symbolsByPrefix = (text: string): number[] =>
    Array.from({ length: text.length }, (_, index) => prefixes.get(text.slice(0, index + 1)) ?? []).flat();
  const group = (texts: Iterable<string>, symbolsOf: (text: string) => readonly number[]): WordGroup[] => {
    const groups = new Map<number, string[]>();
    for (const text of texts) {
      const kind = kindOf(new Set(symbolsOf(text)));
      groups.set(kind, [...(groups.get(kind) ?? []), text]);
    }
    return [...groups].map(([kind, members]) => [kind, members.join(' ')]);
  };
  const ofWords = group(words.keys(), (text) => [
    ...(words.get(text) ?? []),
    ...symbolsByPrefix(text),
    ...(IS_NUMBER.test(text) ? [SYMBOL.number] : []),
    ...(IS_NUMBER.test(text) && isThousands(text) ? [SYMBOL.thousands] : []),
  ]);
  const ofPrefixes = group(prefixes.keys(), symbolsByPrefix);
  return { kinds, words: ofWords, prefixes: ofPrefixes };
};
