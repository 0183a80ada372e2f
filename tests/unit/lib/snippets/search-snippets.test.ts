import { describe, expect, it } from 'vitest';

import { createSnippetSearch } from '#lib/snippets/search-snippets.ts';
import { aSnippet } from '#tests/unit/lib/storage/fake-library.ts';

const library = [
  aSnippet('late', {
    title: 'Excuus voor te late levering',
    kind: 'excuus',
    text: 'Sorry dat het pakket te laat is.',
  }),
  aSnippet('coffee', { title: 'Bedankje met café', kind: 'dank', text: 'Dank voor uw geduld.' }),
  aSnippet('refund', {
    title: 'Geld terug',
    kind: 'oplossing',
    text: { u: 'U krijgt het bedrag terug.', je: 'Je krijgt het bedrag terug.' },
  }),
  aSnippet('hello', { title: 'Begin', kind: 'aanhef', text: '{{aanhef}},', useCount: 3, lastUsed: 5 }),
  aSnippet('bye', { title: 'Slot', kind: 'afsluiting', text: 'Tot ziens!', useCount: 3, lastUsed: 9 }),
];
const find = (query: string, limit = 10): string[] =>
  createSnippetSearch()(library, query, limit).map(({ id }) => id);

describe('searching', () => {
  it.each([
    ['levering', ['late']],
    ['lever', ['late']],
    ['levring', ['late']],
    ['CAFE', ['coffee']],
    ['café', ['coffee']],
    ['apology', ['late']],
    ['geld bedrag', ['refund']],
    ['krijgt', ['refund']],
    ['xyzzy', []],
    ['.*+?^${}()|[]', []],
  ])('finds for %j %j', (query, ids) => {
    expect(find(query)).toEqual(ids);
  });

  it('finds something when no snippet has every word', () => {
    expect(find('levering ziens').toSorted()).toEqual(['bye', 'late']);
  });

  it('puts a hit in the title before one in the text', () => {
    const both = [aSnippet('text', { text: 'bloemen' }), aSnippet('title', { title: 'bloemen' })];
    expect(createSnippetSearch()(both, 'bloemen', 2).map(({ id }) => id)).toEqual(['title', 'text']);
  });

  it('begins with the most used, then the last used, then the order of a mail', () => {
    expect(find('')).toEqual(['bye', 'hello', 'coffee', 'late', 'refund']);
    expect(find('  ', 2)).toEqual(['bye', 'hello']);
  });

  it('sees a change of the library', () => {
    const search = createSnippetSearch();
    expect(search(library, 'bloemen', 5)).toEqual([]);
    const changed = library.map((one) => (one.id === 'bye' ? { ...one, title: 'Bloemen', changed: 2 } : one));
    expect(search(changed, 'bloemen', 5).map(({ id }) => id)).toEqual(['bye']);
  });
});
