import 'fake-indexeddb/auto';

import { expect, it } from 'vitest';

import type { OptionsStore } from '#components/options/options-store.ts';
import { createOptionsStore } from '#lib/storage/options-store.ts';
import { createSettingsStore } from '#lib/storage/settings.ts';

import { aSnippet, failingAfter, newProfile } from './fake-library.ts';

const unsaved = {
  id: 'a',
  title: 'Bloemen',
  kind: 'excuus',
  language: 'nl',
  hasTwoForms: true,
  text: 'u',
  je: 'je',
} as const;

const openStore = (profile = newProfile()): OptionsStore =>
  createOptionsStore(profile.area, createSettingsStore(profile.area), profile.start());

it('has what was being written until it is let go', async () => {
  const store = openStore();
  expect(await store.readUnsaved()).toBeNull();
  await store.keepUnsaved(unsaved);
  expect(await store.readUnsaved()).toEqual(unsaved);
  await store.keepUnsaved(null);
  expect(await store.readUnsaved()).toBeNull();
});

it.each([['text'], [7], [{ ...unsaved, kind: 'other' }], [{ title: 'x' }]])(
  'starts empty when %j was kept',
  async (kept) => {
    const profile = newProfile();
    await profile.area.set({ 'unsaved-snippet': kept });
    expect(await openStore(profile).readUnsaved()).toBeNull();
  },
);

it('does not fail when nothing can be kept', async () => {
  const profile = newProfile();
  profile.area = failingAfter(profile.area, 0, 'QUOTA_BYTES quota exceeded');
  const store = openStore(profile);
  await store.keepUnsaved(unsaved);
  await store.keepUnsaved(null);
  await store.forgetRestored();
  expect(await store.readUnsaved()).toBeNull();
});

it('tells that a lost library came back, until that was read', async () => {
  const profile = newProfile();
  await openStore(profile).library.save(aSnippet('a'));
  profile.wipe();
  const store = openStore(profile);
  const told: string[] = [];
  store.watchRestored(() => told.push('news'), new AbortController().signal);
  await store.library.list();
  expect(await store.readRestored()).toMatchObject({ count: 1 });
  await store.forgetRestored();
  expect(await store.readRestored()).toBeNull();
  expect(told).toEqual(['news', 'news']);
});
