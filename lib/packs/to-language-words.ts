import type { LanguageWords } from '#lib/engine/text/detect-language.ts';

/** Lists of small words as the sets that the engine looks them up in. */
export const toLanguageWords = (lists: Readonly<Record<string, readonly string[]>>): LanguageWords =>
  Object.fromEntries(Object.entries(lists).map(([code, words]) => [code, new Set(words)]));
