import type { PreparedText } from '#lib/engine/text/prepare-text.ts';
import { FLAG, hasFlag, wordText } from '#lib/engine/text/words.ts';

import { quoteOf } from './find-numbers.ts';
import type { Counted } from './read-facts.ts';
import type { ReadingWords } from './reading-words.ts';

/** How long the customer has been waiting: a time behind a word such as “al”. The longest one. */
export const findDaysWaited = (prepared: PreparedText, reading: ReadingWords): Counted | null => {
  const { words } = prepared;
  const found: Counted[] = [];
  for (let word = 1; word < words.count; word += 1) {
    const days = reading.units.get(wordText(words, word));
    const count = numberAt(prepared, word - 1, reading);
    if (days === undefined || count === null) continue;
    const isPast = [word - 2, word - 3].some((before) => reading.since.has(wordText(words, before)));
    if (isPast) found.push({ value: Math.round(count * days), ...quoteOf(prepared, word - 1, word) });
  }
  return found.toSorted((a, b) => b.value - a.value)[0] ?? null;
};

/** How often the customer got in touch: “drie keer gebeld”, “4x gemaild”. The most. */
export const findContacts = (prepared: PreparedText, reading: ReadingWords): Counted | null => {
  const { words, sentences } = prepared;
  const found: Counted[] = [];
  for (const { firstWord, lastWord } of sentences) {
    const all = Array.from({ length: lastWord - firstWord + 1 }, (_, at) => firstWord + at);
    if (!all.some((word) => reading.contacted.has(wordText(words, word)))) continue;
    found.push(...all.flatMap((word) => countAt(prepared, word, reading)));
  }
  return found.toSorted((a, b) => b.value - a.value)[0] ?? null;
};

const MAX_CONTACTS = 60;

const countAt = (prepared: PreparedText, word: number, reading: ReadingWords): readonly Counted[] => {
  const { words } = prepared;
  const joined = /^(\d{1,2})x$/.exec(wordText(words, word));
  const value = joined ? Number(joined[1]) : numberAt(prepared, word, reading);
  if (value === null || value < 2 || value > MAX_CONTACTS) return [];
  if (joined) return [{ value, ...quoteOf(prepared, word, word) }];
  return reading.times.has(wordText(words, word + 1))
    ? [{ value, ...quoteOf(prepared, word, word + 1) }]
    : [];
};

const numberAt = ({ words }: PreparedText, word: number, { numbers }: ReadingWords): number | null => {
  const text = wordText(words, word);
  if (hasFlag(words, word, FLAG.number) && /^\d{1,4}$/.test(text)) return Number(text);
  return numbers.get(text) ?? null;
};
