import 'fake-indexeddb/auto';

import { beforeEach, expect, it, vi } from 'vitest';

import { registerHandlers, type BackgroundParts } from '#lib/background/register-handlers.ts';
import type { Analysis } from '#lib/domain/analysis.ts';
import { DEFAULT_SETTINGS } from '#lib/domain/default-settings.ts';
import type { Handlers } from '#lib/messaging/handle.ts';
import type { AnalyzeRequest } from '#lib/messaging/protocol.ts';
import { createSnippetSearch } from '#lib/snippets/search-snippets.ts';
import { createSettingsStore } from '#lib/storage/settings.ts';
import {
  aSnippet,
  failingAfter,
  newProfile,
  starters,
  type FakeProfile,
} from '#tests/unit/lib/storage/fake-library.ts';

const request: AnalyzeRequest = {
  draft: 'Beste Fatima',
  complaint: null,
  language: 'auto',
  framework: 'triade',
  stage: null,
  stance: null,
  isComplaint: null,
  revision: 4,
};

const analysis: Analysis = {
  language: 'nl',
  address: 'u',
  coached: true,
  labels: {},
  checklists: {},
  offers: {},
  frameworks: [],
  tips: [],
  allTips: [],
  stage: 'first',
  stance: 'unclear',
  rating: 3,
  complaint: null,
};

let profile: FakeProfile;
beforeEach(() => {
  profile = newProfile();
});

/** The worker starts: nothing is left of an earlier one but what is stored. */
const wake = (parts: Partial<BackgroundParts> = {}): Handlers => {
  let handlers: Handlers | null = null;
  const packs = starters('1', aSnippet('nl/excuus/a'), aSnippet('nl/dank/b', { kind: 'dank' }));
  const library = profile.start(packs);
  registerHandlers({
    handle: (registered) => {
      handlers = registered;
    },
    analyze: () => analysis,
    settings: createSettingsStore(profile.area),
    library: () => library,
    search: createSnippetSearch(),
    openOptionsPage: async () => undefined,
    later: (work) => work(),
    ...parts,
  });
  if (handlers === null) throw new Error('registered later than synchronously');
  return handlers;
};

it('gives a draft back with its revision, and the engine the settings', async () => {
  await wake().changeSettings({ mutedRules: ['nl/verwijt/x'] });
  const seen: unknown[] = [];
  const handlers = wake({
    analyze: (asked, settings) => {
      seen.push(asked.draft, settings.mutedRules);
      return analysis;
    },
  });
  expect(await handlers.analyzeDraft(request)).toEqual({ ok: true, value: { revision: 4, analysis } });
  expect(seen).toEqual(['Beste Fatima', ['nl/verwijt/x']]);
});

it('coaches while neither the database nor the storage answers', async () => {
  profile.indexedDB.open = () => {
    throw new DOMException('not here', 'UnknownError');
  };
  profile.area = { ...profile.area, get: async () => Promise.reject(new Error('gone')) };
  const handlers = wake();
  expect(await handlers.analyzeDraft(request)).toMatchObject({ ok: true });
  expect(await handlers.readSettings({})).toEqual({ ok: true, value: DEFAULT_SETTINGS });
  expect(await handlers.findSnippets({ query: '', language: 'nl', limit: 5 })).toMatchObject({
    ok: true,
    value: { snippets: [{ id: 'nl/dank/b' }, { id: 'nl/excuus/a' }] },
  });
  expect(await handlers.countSnippetUse({ id: 'nl/dank/b' })).toEqual({
    ok: false,
    error: 'storage-unavailable',
  });
});

it('remembers uses over the death of the worker', async () => {
  expect(await wake().countSnippetUse({ id: 'nl/excuus/a' })).toEqual({ ok: true, value: null });
  expect(await wake().findSnippets({ query: '', language: 'nl', limit: 1 })).toMatchObject({
    value: { snippets: [{ id: 'nl/excuus/a', useCount: 1 }] },
  });
});

it('brings the copy up to date after a worker that was stopped too early', async () => {
  const whole = profile.area;
  profile.area = failingAfter(whole, 0, 'killed');
  await profile.start().save(aSnippet('own'));
  profile.area = whole;
  wake();
  await vi.waitFor(async () =>
    expect(await whole.get(['mirror.head'])).toHaveProperty(['mirror.head', 'chunks'], 1),
  );
  profile.wipe();
  expect(await profile.start().find('own')).toEqual(aSnippet('own'));
});

it('finds what was saved on the options page a moment ago', async () => {
  const handlers = wake();
  await handlers.findSnippets({ query: 'bloemen', language: 'nl', limit: 5 });
  await profile.start().save(aSnippet('own', { title: 'Bloemen', changed: 2 }));
  expect(await handlers.findSnippets({ query: 'bloemen', language: 'nl', limit: 5 })).toMatchObject({
    value: { snippets: [{ id: 'own' }] },
  });
});

it('changes only what the panel sends, and answers all settings', async () => {
  await createSettingsStore(profile.area).change({ writerName: 'Sam', framework: 'zekep' });
  expect(await wake().changeSettings({ collapsed: true })).toEqual({
    ok: true,
    value: { ...DEFAULT_SETTINGS, writerName: 'Sam', framework: 'zekep', collapsed: true },
  });
});

it('opens the options page', async () => {
  let opened = 0;
  const openOptionsPage = async () => {
    opened += 1;
  };
  expect(await wake({ openOptionsPage }).openOptions({})).toEqual({ ok: true, value: null });
  expect(opened).toBe(1);
});
