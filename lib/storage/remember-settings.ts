import type { Settings } from '#lib/domain/settings.ts';

import type { SettingsStore } from './settings.ts';

/**
 * The same settings, read once and then kept while this worker lives: they are asked for at every keystroke and seldom change.
 * A change through this store counts at once, one made elsewhere as soon as the browser tells of it.
 */
export const rememberSettings = (store: SettingsStore, signal: AbortSignal): SettingsStore => {
  let known: Promise<Settings> | null = null;
  store.watch((settings) => {
    known = Promise.resolve(settings);
  }, signal);
  return {
    read: async () => (known ??= store.read()),
    async change(patch) {
      const result = await store.change(patch);
      known = result.ok ? Promise.resolve(result.value) : null;
      return result;
    },
    watch: (listener, until) => store.watch(listener, until),
  };
};
