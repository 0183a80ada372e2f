import MiniSearch from 'minisearch';

import { SNIPPET_KINDS, type Snippet, type SnippetKind } from '#lib/domain/snippet.ts';

/** What people type when they look for a kind, in both languages. */
const KIND_WORDS: Readonly<Record<SnippetKind, string>> = {
  aanhef: 'aanhef begroeting greeting salutation',
  dank: 'dank bedanken bedankt thanks thank',
  erkenning: 'erkenning erkennen acknowledgement',
  begrip: 'begrip empathie understanding empathy',
  excuus: 'excuus excuses sorry verontschuldiging apology',
  oorzaak: 'oorzaak uitleg reden cause explanation',
  oplossing: 'oplossing oplossen solution',
  vraag: 'vraag navraag question',
  belofte: 'belofte toezegging promise',
  afsluiting: 'afsluiting groet closing regards',
  feit: 'feit feiten informatie fact facts',
  'heel-antwoord': 'heel antwoord hele mail whole reply',
};

/** Snippets that fit what was typed, best first; the most used first when nothing was typed. At most `limit`. */
export type SearchSnippets = (snippets: readonly Snippet[], query: string, limit: number) => Snippet[];

/** A search that keeps the index of the library it last saw, so that each next letter costs little. */
export const createSnippetSearch = (): SearchSnippets => {
  let indexed: { readonly stamp: string; readonly index: MiniSearch } | null = null;

  return (snippets, query, limit) => {
    const mostUsedFirst = snippets.toSorted(byUse);
    if (fold(query).trim() === '') return mostUsedFirst.slice(0, limit);
    const stamp = snippets.map(({ id, changed }) => `${id} ${changed}`).join('\n');
    if (indexed?.stamp !== stamp) indexed = { stamp, index: makeIndex(snippets) };
    const scores = scoresFor(indexed.index, query);
    return mostUsedFirst
      .filter(({ id }) => scores.has(id))
      .toSorted((a, b) => (scores.get(b.id) ?? 0) - (scores.get(a.id) ?? 0))
      .slice(0, limit);
  };
};

const byUse = (a: Snippet, b: Snippet): number =>
  b.useCount - a.useCount ||
  (b.lastUsed ?? 0) - (a.lastUsed ?? 0) ||
  SNIPPET_KINDS.indexOf(a.kind) - SNIPPET_KINDS.indexOf(b.kind) ||
  a.title.localeCompare(b.title);

const makeIndex = (snippets: readonly Snippet[]): MiniSearch => {
  const index = new MiniSearch({ fields: ['title', 'kind', 'text'], processTerm: fold });
  index.addAll(
    snippets.map(({ id, title, kind, text }) => ({
      id,
      title,
      kind: KIND_WORDS[kind],
      text: typeof text === 'string' ? text : `${text.u}\n${text.je}`,
    })),
  );
  return index;
};

/** Every word must be found; only when no snippet has them all is one enough. */
const scoresFor = (index: MiniSearch, query: string): ReadonlyMap<string, number> => {
  const options = {
    prefix: true,
    // Short words have too many neighbours: “uw” is not a mistyped “nu”.
    fuzzy: (term: string) => (term.length > 4 ? 0.2 : false),
    boost: { title: 4, kind: 2 },
  };
  const all = index.search(query, { ...options, combineWith: 'AND' });
  const found = all.length > 0 ? all : index.search(query, { ...options, combineWith: 'OR' });
  return new Map(found.map(({ id, score }) => [String(id), score]));
};

const fold = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();
