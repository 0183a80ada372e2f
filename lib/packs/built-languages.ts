/** For the built extension: the packs that the build checked, compiled when a language is first met. */
import readEn from 'virtual:packs/en';
import readWords from 'virtual:packs/languages';
import readNl from 'virtual:packs/nl';

import type { Language } from '#lib/domain/language.ts';
import type { PackData } from '#lib/domain/pack.ts';
import type { Languages } from '#lib/engine/analyze-draft.ts';
import { compilePack, type CompiledPack } from '#lib/engine/compile-pack.ts';

import { toLanguageWords } from './to-language-words.ts';

const readers: Readonly<Record<Language, () => PackData>> = { nl: readNl, en: readEn };

/** The pack of a language as data. */
export const readBuiltPack = (language: Language): PackData => readers[language]();

const compiled = new Map<Language, CompiledPack>();

const compiledPack = (language: Language): CompiledPack => {
  const known = compiled.get(language);
  if (known) return known;
  const pack = compilePack(readBuiltPack(language));
  compiled.set(language, pack);
  return pack;
};

/** All packs; each is compiled once, at its first use, so that a woken worker answers the first keystroke sooner. */
export const builtLanguages = (): Languages => ({
  packs: {
    get nl() {
      return compiledPack('nl');
    },
    get en() {
      return compiledPack('en');
    },
  },
  words: toLanguageWords(readWords()),
});
