import type { Snippet, SnippetKind } from '#lib/domain/snippet.ts';

export type SnippetGroup = { readonly kind: SnippetKind; readonly snippets: readonly Snippet[] };

/** Snippets by kind, in the order of `kinds`; with a search the kind of the best hit comes first. Within a kind the order stays. */
export const groupSnippets = (
  snippets: readonly Snippet[],
  kinds: readonly string[],
  isSearch: boolean,
): readonly SnippetGroup[] => {
  const byKind = Map.groupBy(snippets, (snippet) => snippet.kind);
  const groups = [...byKind].map(([kind, members]) => ({ kind, snippets: members }));
  return isSearch ? groups : groups.toSorted((a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind));
};

/** The text of a snippet in the form of address of the mail. */
export const snippetText = ({ text }: Snippet, address: 'u' | 'je'): string =>
  typeof text === 'string' ? text : text[address];
