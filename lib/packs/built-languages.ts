/** For the built extension: the packs that the build checked and compiled, made ready when a language is first met. */
import readEn from 'virtual:packs/en';
import readEnModel from 'virtual:packs/en/model';
import readWords from 'virtual:packs/languages';
import readNl from 'virtual:packs/nl';
import readNlModel from 'virtual:packs/nl/model';

import type { Language } from '#lib/domain/language.ts';
import type { Languages } from '#lib/engine/analyze-draft.ts';
import { readyPack, type ReadyPack } from '#lib/engine/ready-pack.ts';

import { toLanguageWords } from './to-language-words.ts';

const readers = {
  nl: () => readyPack(readNl(), readNlModel()),
  en: () => readyPack(readEn(), readEnModel()),
} as const;

const ready = new Map<Language, ReadyPack>();

const packOf = (language: Language): ReadyPack => {
  const known = ready.get(language);
  if (known) return known;
  const pack = readers[language]();
  ready.set(language, pack);
  return pack;
};

/** All packs; each is made ready once, at its first use, so that a woken worker answers the first keystroke sooner. */
export const builtLanguages = (): Languages => ({
  packs: {
    get nl() {
      return packOf('nl');
    },
    get en() {
      return packOf('en');
    },
  },
  words: toLanguageWords(readWords()),
});
