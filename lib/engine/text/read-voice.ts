import type { Voice } from '#lib/domain/language.ts';

import { Lexicon } from './lexicon.ts';
import type { Words } from './words.ts';

/** The words by which a writer means himself, or himself and his colleagues. */
export type VoiceWords = Lexicon;

const ONE = 0;
const ALL = 1;

/** A pack's lists in the shape in which words are looked up. */
export const toVoiceWords = (one: readonly string[], all: readonly string[]): VoiceWords =>
  new Lexicon([
    [ONE, one.join(' ')],
    [ALL, all.join(' ')],
  ]);

/** How a draft speaks: `wij` where it never says ik. A person is believed sooner than a firm, so the rest is `ik`. */
export const readVoice = (words: Words, voice: VoiceWords): Voice => {
  let isAll = false;
  for (let word = 0; word < words.count; word += 1) {
    const found = voice.valueOf(words, word);
    if (found === ONE) return 'ik';
    if (found === ALL) isAll = true;
  }
  return isAll ? 'wij' : 'ik';
};
