import { describe, expect, it } from 'vitest';

import { ok } from '#lib/domain/result.ts';
import { DEFAULT_SETTINGS } from '#lib/domain/default-settings.ts';
import type { Settings } from '#lib/domain/settings.ts';
import { rememberSettings } from '#lib/storage/remember-settings.ts';
import type { SettingsStore } from '#lib/storage/settings.ts';

/** A store in memory that counts how often it is read, and that another page may change. */
const aStore = () => {
  let stored: Settings = DEFAULT_SETTINGS;
  let reads = 0;
  const listeners: ((settings: Settings) => void)[] = [];
  const set = (settings: Settings): void => {
    stored = settings;
    for (const listener of listeners) listener(stored);
  };
  const store: SettingsStore = {
    read: () => {
      reads += 1;
      return Promise.resolve(stored);
    },
    change: (patch) => {
      stored = { ...stored, collapsed: patch.collapsed ?? stored.collapsed };
      return Promise.resolve(ok(stored));
    },
    watch: (listener) => void listeners.push(listener),
  };
  return { store, changeElsewhere: set, reads: () => reads };
};

describe('remembered settings', () => {
  it('are read once', async () => {
    const { store, reads } = aStore();
    const remembered = rememberSettings(store, new AbortController().signal);
    await remembered.read();
    await remembered.read();
    expect(reads()).toBe(1);
  });

  it('know a change of their own at once', async () => {
    const remembered = rememberSettings(aStore().store, new AbortController().signal);
    await remembered.read();
    await remembered.change({ collapsed: true });
    expect((await remembered.read()).collapsed).toBe(true);
  });

  it('hear of a change made elsewhere', async () => {
    const { store, changeElsewhere } = aStore();
    const remembered = rememberSettings(store, new AbortController().signal);
    await remembered.read();
    changeElsewhere({ ...DEFAULT_SETTINGS, writerName: 'Noor' });
    expect((await remembered.read()).writerName).toBe('Noor');
  });
});
