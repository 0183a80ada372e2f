import type { Catalogue } from './options-store.ts';

/** The part of a language pack that has names for people. Rule ids begin with the language, as in settings. */
export type NamedPack = {
  readonly pack: { readonly language: string };
  readonly frameworks: Readonly<Record<string, { readonly title: string }>>;
  readonly rules: readonly { readonly id: string; readonly rule: { readonly title: string } }[];
};

/** The frameworks and rule titles of these packs. */
export const toCatalogue = (packs: readonly NamedPack[]): Catalogue => ({
  frameworks: packs.flatMap(({ pack, frameworks }) =>
    Object.entries(frameworks).map(([id, { title }]) => ({ language: pack.language, id, title })),
  ),
  ruleTitles: Object.fromEntries(
    packs.flatMap(({ rules }) => rules.map(({ id, rule }) => [id, rule.title] as const)),
  ),
});
