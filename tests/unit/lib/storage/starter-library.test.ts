import { expect, it } from 'vitest';

import { snippet as snippetSchema } from '#lib/domain/snippet.ts';
import { toStarterLibrary } from '#lib/storage/starter-library.ts';

const packData = (text: string) => ({
  pack: {
    language: 'nl' as const,
    title: 'Nederlands',
    version: '1.0.0',
    authors: [],
    address: { formal: [], informal: [], general: [], plural: [], formulas: [] },
    voice: { ik: [], wij: [] },
    salutations: [],
    closings: [],
    abbreviations: [],
    'default-framework': 'triade',
  },
  snippets: { excuus: { kind: 'excuus' as const, snippets: [{ id: 'te-laat', title: 'Te laat', text }] } },
});

it('gives each snippet an id that stays the same', () => {
  const { snippets, language } = toStarterLibrary(packData('Sorry.'));
  expect(language).toBe('nl');
  expect(snippets).toMatchObject([
    { id: 'nl/excuus/te-laat', origin: 'starter', kind: 'excuus', text: 'Sorry.' },
  ]);
  expect(snippetSchema.safeParse(snippets[0]).success).toBe(true);
});

it('has another mark when a text changed, also when nobody raised the version', () => {
  expect(toStarterLibrary(packData('Sorry.')).mark).toBe(toStarterLibrary(packData('Sorry.')).mark);
  expect(toStarterLibrary(packData('Sorry.')).mark).not.toBe(toStarterLibrary(packData('Sorry!')).mark);
});
