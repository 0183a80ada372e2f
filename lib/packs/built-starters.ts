/** For the built extension: what the language packs bring for the snippet library. */
import readEn from 'virtual:packs/en/starters';
import readNl from 'virtual:packs/nl/starters';

import type { PackData } from '#lib/domain/pack.ts';

/** The starter snippets of every language; read when the library wants them, not when the worker wakes. */
export const readBuiltStarters = (): readonly Pick<PackData, 'pack' | 'snippets'>[] => [readNl(), readEn()];
