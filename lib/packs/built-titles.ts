/** For the built extension: what the options page names of the language packs. */
import readEn from 'virtual:packs/en/titles';
import readNl from 'virtual:packs/nl/titles';

import type { PackTitles } from './to-titles.ts';

/** The titles of every language. */
export const readBuiltTitles = (): readonly PackTitles[] => [readNl(), readEn()];
