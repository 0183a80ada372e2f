import type { Language } from '#lib/domain/language.ts';
import type { PackData } from '#lib/domain/pack.ts';

/** The names that people see of a pack's frameworks and rules, by id as settings hold them. */
export type PackTitles = {
  readonly language: Language;
  readonly frameworks: Readonly<Record<string, string>>;
  readonly rules: Readonly<Record<string, string>>;
};

/** The titles of a pack. */
export const toTitles = ({ pack, frameworks, rules, together }: PackData): PackTitles => ({
  language: pack.language,
  frameworks: Object.fromEntries(Object.entries(frameworks).map(([id, { title }]) => [id, title])),
  rules: Object.fromEntries([
    ...Object.entries(rules).map(([id, { title }]) => [`${pack.language}/${id}`, title]),
    ...Object.entries(together).map(([id, { title }]) => [`${pack.language}/together/${id}`, title]),
  ]),
});
