import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { fakeBrowser } from 'wxt/testing/fake-browser';

import type { Snippet } from '#lib/domain/snippet.ts';
import type { LocalArea } from '#lib/storage/local-area.ts';
import { openLibrary } from '#lib/storage/open-library.ts';
import type { SnippetRepository } from '#lib/storage/snippets.ts';
import type { StarterLibrary } from '#lib/storage/starter-library.ts';

export const aSnippet = (id: string, changes: Partial<Snippet> = {}): Snippet => ({
  id,
  title: `Titel van ${id}`,
  kind: 'excuus',
  language: 'nl',
  text: 'Het spijt me dat u moest wachten.',
  origin: 'own',
  useCount: 0,
  lastUsed: null,
  created: 1,
  changed: 1,
  ...changes,
});

export const starters = (mark: string, ...snippets: Snippet[]): StarterLibrary => ({
  language: 'nl',
  mark,
  snippets: snippets.map((snippet) => ({ ...snippet, origin: 'starter' })),
});

/** One browser profile: what survives a restart, and a clock. `wipe` loses the database as Chromium does. */
export type FakeProfile = {
  indexedDB: IDBFactory;
  area: LocalArea;
  time: number;
  wipe(): void;
  /** The extension starts: every part that lives in memory is new. */
  start(...libraries: StarterLibrary[]): SnippetRepository;
};

export const newProfile = (): FakeProfile => {
  fakeBrowser.reset();
  const profile: FakeProfile = {
    indexedDB: new IDBFactory(),
    area: fakeBrowser.storage.local,
    time: 1_000_000,
    wipe() {
      profile.indexedDB = new IDBFactory();
    },
    start: (...libraries) =>
      openLibrary({
        area: profile.area,
        starters: libraries,
        indexedDB: profile.indexedDB,
        IDBKeyRange,
        now: () => profile.time,
      }),
  };
  return profile;
};

/** A storage area that fails from the `writes`-th write on: the disk is full, or the worker was killed. */
export const failingAfter = (area: LocalArea, writes: number, reason: string): LocalArea => {
  let count = 0;
  const orFail = async (work: () => Promise<void>): Promise<void> => {
    count += 1;
    if (count > writes) throw new Error(reason);
    await work();
  };
  return {
    get: async (keys) => area.get(keys),
    set: async (items) => orFail(async () => area.set(items)),
    remove: async (keys) => orFail(async () => area.remove(keys)),
    onChanged: area.onChanged,
  };
};

export const idsOf = async (library: SnippetRepository): Promise<string[]> =>
  (await library.list()).snippets.map(({ id }) => id).toSorted();
