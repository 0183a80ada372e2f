/** Vite: packs become checked, compiled JSON at build time, so that neither a YAML parser nor a compiler ships. */
import type { Plugin } from 'vite';

import { language } from '#lib/domain/language.ts';
import { compilePack } from '#lib/engine/compile-pack.ts';

import { toAscii } from './ascii-output.ts';
import { readModel } from './read-model.ts';
import { readLanguageWords, readPack } from './read-pack.ts';
import { toTitles } from './to-titles.ts';

const PREFIX = 'virtual:packs/';

/**
 * Serves `virtual:packs/<language>` (compiled), `…/model` (its sentence model), `…/starters` (its snippets), `…/titles` (what the options page names) and
 * `virtual:packs/languages`. A pack with a problem stops the build and says where it is.
 */
export const packPlugin = (): Plugin => ({
  name: 'weerklank-packs',
  resolveId: (id) => (id.startsWith(PREFIX) ? `\0${id}` : null),
  load: (id) => (id.startsWith(`\0${PREFIX}`) ? asModule(contentOf(id.slice(PREFIX.length + 1))) : null),
});

const contentOf = (name: string): unknown => {
  if (name === 'languages') return readLanguageWords();
  const [code, part] = name.split('/');
  const data = readPack(language.parse(code));
  if (part === 'model') return readModel(data.pack.language);
  if (part === 'starters') return { pack: data.pack, snippets: data.snippets };
  return part === 'titles' ? toTitles(data) : compilePack(data);
};

/**
 * A string that is parsed starts faster than an object literal of this size. In ASCII, because one curly quote would make
 * the browser keep and read all of it in double width.
 */
const asModule = (data: unknown): string =>
  `export default () => JSON.parse(${JSON.stringify(toAscii(JSON.stringify(data)))});`;
