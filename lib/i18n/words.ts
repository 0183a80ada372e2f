import type { Language } from '#lib/domain/language.ts';

import { en } from './en.ts';
import { nl } from './nl.ts';

/** Every text for people. The Dutch file is the source of the keys. */
export type Words = typeof nl;

const byLanguage: Record<Language, Words> = { nl, en };

/** The texts in the language that the person reads. */
export const wordsFor = (language: Language): Words => byLanguage[language];
