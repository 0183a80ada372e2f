import type { Language } from '#lib/domain/language.ts';

import type { Catalogue } from './options-store.ts';

/** What the options page wants of a language pack: names by id. */
type PackTitles = {
  readonly language: Language;
  readonly frameworks: Readonly<Record<string, string>>;
  readonly rules: Readonly<Record<string, string>>;
};

/** The frameworks and rule titles of these packs, with ids as settings hold them. */
export const toCatalogue = (packs: readonly PackTitles[]): Catalogue => ({
  frameworks: packs.flatMap(({ language, frameworks }) =>
    Object.entries(frameworks).map(([id, title]) => ({ language, id, title })),
  ),
  ruleTitles: Object.assign({}, ...packs.map(({ rules }) => rules)),
});
