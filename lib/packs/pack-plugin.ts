/** Vite: packs become checked JSON at build time, so that no YAML parser ships. */
import type { Plugin } from 'vite';

import { language } from '#lib/domain/language.ts';

import { readLanguageWords, readPack } from './read-pack.ts';

const PREFIX = 'virtual:packs/';

/** Serves `virtual:packs/<language>` and `virtual:packs/languages`; a pack with a problem stops the build. */
export const packPlugin = (): Plugin => ({
  name: 'weerklank-packs',
  resolveId: (id) => (id.startsWith(PREFIX) ? `\0${id}` : null),
  load: (id) => {
    if (!id.startsWith(`\0${PREFIX}`)) return null;
    const name = id.slice(PREFIX.length + 1);
    if (name === 'languages') return asModule(readLanguageWords());
    return asModule(readPack(language.parse(name)));
  },
});

/** A string that is parsed starts faster than an object literal of this size. */
const asModule = (data: unknown): string =>
  `export default () => JSON.parse(${JSON.stringify(JSON.stringify(data))});`;
