import type { PreparedText } from '#lib/engine/text/prepare-text.ts';
import { wordText } from '#lib/engine/text/words.ts';

import { quoteOf, type Quoted } from './find-numbers.ts';
import type { ReadingWords } from './reading-words.ts';

/** The thing complained about: the first that is called the customer's own, else the one that is named most. */
export const findThing = (prepared: PreparedText, reading: ReadingWords): Quoted | null => {
  const { words, regions, sentences } = prepared;
  const to = sentences[regions.bodyTo - 1]?.lastWord ?? -1;
  const places = new Map<string, number[]>();
  for (let word = sentences[regions.bodyFrom]?.firstWord ?? 0; word <= to; word += 1) {
    const text = wordText(words, word);
    if (!isThing(text, reading)) continue;
    if (reading.owners.has(wordText(words, word - 1))) return quoteOf(prepared, word, word);
    places.set(text, [...(places.get(text) ?? []), word]);
  }
  const [most] = [...places.values()].toSorted((a, b) => b.length - a.length);
  return most?.[0] !== undefined && most.length > 1 ? quoteOf(prepared, most[0], most[0]) : null;
};

const isThing = (text: string, { things }: ReadingWords): boolean =>
  text.length > 2 &&
  things.some((thing) => text === thing || (thing.length >= MIN_PART_CHARS && text.endsWith(thing)));

/** “koelkast” ends in “kast”; shorter words end too many others. */
const MIN_PART_CHARS = 4;
