import { hasFlag, FLAG, wordText, type Words } from '#lib/engine/text/words.ts';

import type { ReadingWords } from './reading-words.ts';

/** The content of words `from` up to and including `to`: stems without small words, each once. */
export const contentOf = (
  words: Words,
  from: number,
  to: number,
  reading: ReadingWords,
): ReadonlySet<string> => {
  const stems = new Set<string>();
  for (let word = from; word <= to; word += 1) {
    const text = wordText(words, word);
    if (hasFlag(words, word, FLAG.number)) {
      // Amounts and days say more than most words; a lone digit may be anything.
      if (text.length > 1) stems.add(plainNumber(text));
      continue;
    }
    if (text.length < MIN_CHARS || reading.small.has(text)) continue;
    stems.add(stemOf(text, reading));
  }
  return stems;
};

const MIN_CHARS = 3;

/** `1.250,00` and `1250` are one amount. */
const plainNumber = (text: string): string => text.replace(/[.,]\d{2}$/, '').replace(/[.,]/g, '');

/** A word without the endings and beginnings of its language, so that “terugbetaald” and “terugbetalen” meet. */
export const stemOf = (text: string, { suffixes, prefixes }: ReadingWords): string => {
  const prefix = prefixes.find((one) => text.startsWith(one) && text.length - one.length >= MIN_STEM_CHARS);
  const bare = prefix === undefined ? text : text.slice(prefix.length);
  const suffix = suffixes.find((one) => bare.endsWith(one) && bare.length - one.length >= MIN_STEM_CHARS);
  const stem = suffix === undefined ? bare : bare.slice(0, -suffix.length);
  return stem
    .replace(/(.)\1+/g, '$1')
    .replace(/v$/, 'f')
    .replace(/z$/, 's');
};

const MIN_STEM_CHARS = 4;

/** Whether this stem is in the set, or is part of a compound that is. */
export const hasStem = (stems: ReadonlySet<string>, stem: string): boolean => {
  if (stems.has(stem)) return true;
  if (stem.length < MIN_PART_CHARS) return false;
  for (const other of stems)
    if (other.length >= MIN_PART_CHARS && (other.endsWith(stem) || stem.endsWith(other))) return true;
  return false;
};

const MIN_PART_CHARS = 5;
