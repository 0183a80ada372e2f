import type { Word } from './read-words.ts';

/** Frequent small words, folded, by ISO 639-1 code. */
export type LanguageWords = Readonly<Record<string, ReadonlySet<string>>>;

/** What is answered when nothing can be told. */
export const UNDETERMINED = 'und';

/** A mail's language shows in its first lines; quoting or pasting further down must not change it. */
const MAX_WORDS = 400;

/** Below this share of small words a text is a list, a code or a language that is not known here. */
const MIN_SHARE = 0.12;

/**
 * The language with most small words among the first ones of a text, or `und` when there are too few to tell.
 *
 * @param preferred wins a draw; for the language of the mail being answered
 */
export const detectLanguage = (
  words: readonly Word[],
  languages: LanguageWords,
  preferred: string | null = null,
): string => {
  const first = words.slice(0, MAX_WORDS).filter((word) => !word.isNumber);
  const counted = Object.entries(languages)
    .map(([code, known]) => ({ code, count: first.filter((word) => known.has(word.text)).length }))
    .sort((a, b) => b.count - a.count || Number(b.code === preferred) - Number(a.code === preferred));
  const [best] = counted;
  if (!best || best.count === 0) return UNDETERMINED;
  return best.count / first.length >= MIN_SHARE ? best.code : UNDETERMINED;
};
