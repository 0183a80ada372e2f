import { ok } from '#lib/domain/result.ts';
import type { Handlers } from '#lib/messaging/handle.ts';
import type { SearchSnippets } from '#lib/snippets/search-snippets.ts';
import type { SnippetRepository } from '#lib/storage/snippets.ts';

/** Searches the library; a copy of it when the database is out of reach. */
export const handleFindSnippets =
  (library: () => SnippetRepository, search: SearchSnippets): Handlers['findSnippets'] =>
  async ({ query, language, limit }) => {
    const { snippets } = await library().list(language);
    return ok({ snippets: search(snippets, query, limit) });
  };
