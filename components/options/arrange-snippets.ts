import type { Language } from '#lib/domain/language.ts';
import { SNIPPET_KINDS, type Snippet, type SnippetKind } from '#lib/domain/snippet.ts';
import type { SearchSnippets } from '#lib/snippets/search-snippets.ts';

/** What the person looks for. */
export type LibraryFilter = {
  readonly query: string;
  readonly kind: SnippetKind | 'all';
  readonly language: Language | 'all';
};

/** Snippets under one heading; `kind` is null for the hits of a search, best first. */
export type SnippetGroup = { readonly kind: SnippetKind | null; readonly snippets: readonly Snippet[] };

/** The snippets that fit the filter: in the order of a mail, or of the search when there is one. */
export const arrangeSnippets = (
  snippets: readonly Snippet[],
  { query, kind, language }: LibraryFilter,
  search: SearchSnippets,
): SnippetGroup[] => {
  const wanted = snippets.filter(
    (snippet) =>
      (kind === 'all' || snippet.kind === kind) && (language === 'all' || snippet.language === language),
  );
  if (query.trim() !== '')
    return withSnippets([{ kind: null, snippets: search(wanted, query, wanted.length) }]);
  const byTitle = wanted.toSorted((a, b) => a.title.localeCompare(b.title));
  return withSnippets(
    SNIPPET_KINDS.map((one) => ({ kind: one, snippets: byTitle.filter((snippet) => snippet.kind === one) })),
  );
};

const withSnippets = (groups: readonly SnippetGroup[]): SnippetGroup[] =>
  groups.filter(({ snippets }) => snippets.length > 0);
