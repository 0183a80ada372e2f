import type { Language } from '#lib/domain/language.ts';

import { optionsEn } from './options-en.ts';
import { optionsNl, type OptionsWords } from './options-nl.ts';

const byLanguage: Record<Language, OptionsWords> = { nl: optionsNl, en: optionsEn };

/** The texts of the options page in the language that the person reads. */
export const optionsWordsFor = (language: Language): OptionsWords => byLanguage[language];
