import { Lexicon, NOT_FOUND } from './lexicon.ts';
import { FLAG, hasFlag, type Words } from './words.ts';

/** Frequent small words, folded, by ISO 639-1 code. */
export type LanguageWords = Readonly<Record<string, ReadonlySet<string>>>;

/** What is answered when nothing can be told. */
export const UNDETERMINED = 'und';

/** A mail's language shows in its first lines; quoting or pasting further down must not change it. */
const MAX_WORDS = 400;

/** The first letter of a draft is a small word of some language: a writer who has just begun has not chosen yet. */
const MIN_WORDS = 2;
/** Who answers a mail is likely to go on in its language. */
const MIN_WORDS_AGAINST_PREFERRED = 3;

/** Below this share of small words a text is a list, a code or a language that is not known here. */
const MIN_SHARE = 0.12;

/**
 * The language with most small words among the first ones of a text, or `und` when there are too few to tell.
 *
 * @param preferred wins a draw, and while there is hardly a word; for the language of the mail being answered
 */
export const detectLanguage = (
  words: Words,
  languages: LanguageWords,
  preferred: string | null = null,
): string => {
  const { codes, lexicon } = indexOf(languages);
  const counts = codes.map(() => 0);
  let read = 0;
  for (let word = 0; word < Math.min(words.count, MAX_WORDS); word += 1) {
    if (hasFlag(words, word, FLAG.number)) continue;
    read += 1;
    const inLanguages = lexicon.valueOf(words, word);
    if (inLanguages === NOT_FOUND) continue;
    for (let place = 0; place < counts.length; place += 1) {
      if ((inLanguages >> place) & 1) counts[place] = (counts[place] ?? 0) + 1;
    }
  }
  if (read < (preferred === null ? MIN_WORDS : MIN_WORDS_AGAINST_PREFERRED)) return preferred ?? UNDETERMINED;
  const [best] = codes
    .map((code, place) => ({ code, count: counts[place] ?? 0 }))
    .sort((a, b) => b.count - a.count || Number(b.code === preferred) - Number(a.code === preferred));
  if (!best || best.count === 0) return UNDETERMINED;
  return best.count / read >= MIN_SHARE ? best.code : UNDETERMINED;
};

/** The lists turned round: of each word the languages that have it, a bit for each. */
type WordIndex = { readonly codes: readonly string[]; readonly lexicon: Lexicon };

/** Made at the first text and remembered: it is about the lists only. */
const indexes = new WeakMap<LanguageWords, WordIndex>();

const indexOf = (languages: LanguageWords): WordIndex => {
  const known = indexes.get(languages);
  if (known) return known;
  const bits = new Map<string, number>();
  Object.values(languages).forEach((words, place) => {
    for (const word of words) bits.set(word, (bits.get(word) ?? 0) | (1 << place));
  });
  const lexicon = new Lexicon([...bits].map(([word, inLanguages]) => [inLanguages, word]));
  const index = { codes: Object.keys(languages), lexicon };
  indexes.set(languages, index);
  return index;
};
