import { beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

import { DEFAULT_SETTINGS } from '#lib/domain/default-settings.ts';
import type { LocalArea } from '#lib/storage/local-area.ts';
import { createSettingsStore, parseSettings } from '#lib/storage/settings.ts';

import { failingAfter } from './fake-library.ts';

let area: LocalArea;
beforeEach(() => {
  fakeBrowser.reset();
  area = fakeBrowser.storage.local;
});

it.each([
  ['nothing', undefined, {}],
  ['no object', 'nl', {}],
  ['a list', [], {}],
  ['one broken field', { uiLanguage: 'fr', writerName: 'Sam' }, { writerName: 'Sam' }],
  ['a name that is too long', { writerName: 'x'.repeat(121), collapsed: true }, { collapsed: true }],
  ['fields of another version', { future: 1, framework: 'zekep' }, { framework: 'zekep' }],
  [
    'wrong types everywhere',
    { uiLanguage: 1, framework: [], collapsed: 'no', mutedRules: {}, writerName: null },
    {},
  ],
])('reads %s with defaults for what does not fit', (_, stored, expected) => {
  expect(parseSettings(stored)).toEqual({ ...DEFAULT_SETTINGS, ...expected });
});

it('keeps both when two pages change different fields at the same moment', async () => {
  const [a, b] = [createSettingsStore(area), createSettingsStore(area)];
  await Promise.all([a.change({ writerName: 'Sam' }), b.change({ collapsed: true })]);
  expect(await a.read()).toEqual({ ...DEFAULT_SETTINGS, writerName: 'Sam', collapsed: true });
});

it('leaves an undefined field as it is', async () => {
  const store = createSettingsStore(area);
  await store.change({ framework: 'zekep' });
  await store.change({ framework: undefined, collapsed: true });
  expect(await store.read()).toMatchObject({ framework: 'zekep', collapsed: true });
});

it('tells of changes until it is no longer listened to', async () => {
  const store = createSettingsStore(area);
  const life = new AbortController();
  const seen: string[] = [];
  store.watch(({ writerName }) => seen.push(writerName), life.signal);
  await store.change({ writerName: 'Sam' });
  await area.set({ other: 1 });
  life.abort();
  await store.change({ writerName: 'Kim' });
  expect(seen).toEqual(['Sam']);
});

it('answers defaults when the storage cannot be read, and says so when it cannot be written', async () => {
  const dead: LocalArea = {
    ...failingAfter(area, 0, 'QUOTA_BYTES quota exceeded'),
    get: async () => Promise.reject(new Error('gone')),
  };
  const store = createSettingsStore(dead);
  expect(await store.read()).toEqual(DEFAULT_SETTINGS);
  expect(await store.change({ collapsed: true })).toEqual({ ok: false, error: 'storage-unavailable' });
  const full = createSettingsStore(failingAfter(area, 0, 'QUOTA_BYTES quota exceeded'));
  expect(await full.change({ collapsed: true })).toEqual({ ok: false, error: 'storage-full' });
});
