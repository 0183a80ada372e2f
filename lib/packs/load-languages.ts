/** For Node: every pack, read from its YAML and compiled. */
import { language } from '#lib/domain/language.ts';
import type { Languages } from '#lib/engine/analyze-draft.ts';
import { compilePack } from '#lib/engine/compile-pack.ts';
import { readyPack } from '#lib/engine/ready-pack.ts';

import { readModel } from './read-model.ts';
import { readLanguageWords, readPack } from './read-pack.ts';
import { toLanguageWords } from './to-language-words.ts';

/** @throws PackProblems or PatternError when a pack cannot be used */
export const loadLanguages = (): Languages => ({
  packs: Object.fromEntries(
    language.options.map((code) => [code, readyPack(compilePack(readPack(code)), readModel(code))]),
  ),
  words: toLanguageWords(readLanguageWords()),
});
