import { language as languageSchema, type Language } from '#lib/domain/language.ts';
import { snippet as snippetSchema, type Snippet } from '#lib/domain/snippet.ts';

import type { CoachDatabase } from './db.ts';
import { keepValid, type Mirrored, type SnippetMirror } from './snippet-mirror.ts';
import type { StarterLibrary } from './starter-library.ts';
import type { StorageError } from './storage-error.ts';

/** Everything in the library, and why it is only a copy to read when `trouble` is not null. */
export type LibraryContent = { readonly snippets: readonly Snippet[]; readonly trouble: StorageError | null };

export type ReadParts = {
  readonly db: CoachDatabase;
  readonly prepare: () => Promise<StorageError | null>;
  /** All rows of a database that a newer version wrote. */
  readonly readNewer: () => Promise<readonly unknown[]>;
  readonly mirror: SnippetMirror;
  readonly starters: readonly StarterLibrary[];
};

/** A function that lists the library, or a language's part of it, from the best source that can be read. Never throws. */
export const createReader = (parts: ReadParts): ((language?: Language) => Promise<LibraryContent>) => {
  const readCopy = async (): Promise<readonly Snippet[]> => {
    const copy = await parts.mirror.read().catch((): Mirrored => ({ snippets: [], removals: [] }));
    const known = new Set([...copy.snippets, ...copy.removals].map(({ id }) => id));
    const untouched = parts.starters.flatMap(({ snippets }) => snippets).filter(({ id }) => !known.has(id));
    return [...copy.snippets, ...untouched];
  };

  const readWithout = async (trouble: StorageError): Promise<readonly Snippet[]> => {
    if (trouble !== 'newer-data') return readCopy();
    const rows = await parts.readNewer().catch(() => null);
    return rows === null ? readCopy() : keepValid(snippetSchema, rows);
  };

  return async (language) => {
    const wanted = language === undefined ? languageSchema.options : [language];
    let trouble = await parts.prepare();
    if (trouble === null) {
      const query = parts.db.snippets.where('language').anyOf(wanted).toArray();
      const rows = await query.catch(() => null);
      if (rows !== null) return { snippets: keepValid(snippetSchema, rows), trouble };
      trouble = 'storage-unavailable';
    }
    const snippets = await readWithout(trouble);
    return { snippets: snippets.filter((snippet) => wanted.includes(snippet.language)), trouble };
  };
};
