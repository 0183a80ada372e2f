import type { Language } from '#lib/domain/language.ts';
import type { PackData } from '#lib/domain/pack.ts';
import type { Snippet } from '#lib/domain/snippet.ts';
import { hashText } from '#lib/util/hash-text.ts';

/** The snippets that come with a language pack. `mark` differs whenever they do. */
export type StarterLibrary = {
  readonly language: Language;
  readonly mark: string;
  readonly snippets: readonly Snippet[];
};

/** A pack's starter snippets with ids such as `nl/excuus/vertraging`, the same in every version of the pack. */
export const toStarterLibrary = ({
  pack,
  snippets: files,
}: Pick<PackData, 'pack' | 'snippets'>): StarterLibrary => {
  const snippets = Object.entries(files).flatMap(([file, { kind, snippets: entries }]) =>
    entries.map(({ id, title, text }): Snippet => ({
      id: `${pack.language}/${file}/${id}`,
      title,
      kind,
      language: pack.language,
      text,
      origin: 'starter',
      useCount: 0,
      lastUsed: null,
      created: 0,
      changed: 0,
    })),
  );
  return {
    language: pack.language,
    // The hash notices that a pack changed although nobody raised its version.
    mark: `${pack.version} ${hashText(JSON.stringify(snippets)).toString(36)}`,
    snippets,
  };
};
