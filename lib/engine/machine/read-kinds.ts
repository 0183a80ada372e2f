import { NOT_FOUND } from '#lib/engine/text/lexicon.ts';
import { FLAG, hasFlag, wordText, type Words } from '#lib/engine/text/words.ts';

import { isThousands } from './is-thousands.ts';
import { KIND } from './machine-table.ts';
import type { Machine } from './open-machine.ts';

type WordTable = Pick<Machine, 'words' | 'prefixes'>;

/** The kind of every word, doubled, and one more where the word has a capital. */
export const readKinds = (machine: WordTable, words: Words): Uint16Array => {
  const kinds = new Uint16Array(words.count);
  for (let word = 0; word < words.count; word += 1) {
    const capital = hasFlag(words, word, FLAG.capitalised) ? 1 : 0;
    kinds[word] = 2 * kindOf(machine, words, word) + capital;
  }
  return kinds;
};

const kindOf = (machine: WordTable, words: Words, word: number): number => {
  const exact = machine.words.valueOf(words, word);
  if (exact !== NOT_FOUND) return exact;
  if (hasFlag(words, word, FLAG.number)) {
    return isThousands(wordText(words, word)) ? KIND.thousands : KIND.number;
  }
  const begun = machine.prefixes.kindOf(words, word);
  return begun === NOT_FOUND ? KIND.unknown : begun;
};
