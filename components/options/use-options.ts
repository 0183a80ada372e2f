import { useCallback, useEffect, useState } from 'preact/hooks';

import type { Settings } from '#lib/domain/settings.ts';

import type { LibraryContent, OptionsStore } from './options-store.ts';

/** What the page shows. `restored` is how many snippets came back after a loss. */
type Loaded = { readonly settings: Settings; readonly library: LibraryContent; readonly restored: number };

/** What the page shows, kept up to date with every other page; `loaded` is null until all of it is there. */
export const useOptions = (store: OptionsStore) => {
  const [settings, setSettings] = useState<Settings | null>(null);
  const [library, setLibrary] = useState<LibraryContent | null>(null);
  const [restored, setRestored] = useState(0);

  const refresh = useCallback(async () => setLibrary(await store.library.list()), [store]);

  useEffect(() => {
    const life = new AbortController();
    const readRestored = async () => setRestored((await store.readRestored())?.count ?? 0);
    void store.settings.read().then(setSettings);
    void refresh().then(readRestored);
    store.settings.watch(setSettings, life.signal);
    store.library.watch(() => void refresh(), life.signal);
    store.watchRestored(() => void readRestored(), life.signal);
    return () => life.abort();
  }, [store, refresh]);

  const loaded: Loaded | null =
    settings !== null && library !== null ? { settings, library, restored } : null;
  return { loaded, refresh };
};
