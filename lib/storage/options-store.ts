import type { LocalArea } from './local-area.ts';
import { watchKey } from './local-area.ts';
import { forgetRestoredNotice, readRestoredNotice, RESTORED_KEY } from './restored-notice.ts';
import type { SettingsStore } from './settings.ts';
import type { SnippetRepository } from './snippets.ts';
import { keepUnsavedSnippet, readUnsavedSnippet, type UnsavedSnippet } from './unsaved-snippet.ts';

/** What the options page reads and changes; the page itself knows it as an interface of its own. */
export const createOptionsStore = (area: LocalArea, settings: SettingsStore, library: SnippetRepository) => ({
  settings,
  library,
  readUnsaved: async () => readUnsavedSnippet(area),
  keepUnsaved: async (unsaved: UnsavedSnippet | null) => keepUnsavedSnippet(area, unsaved),
  readRestored: async () => readRestoredNotice(area),
  watchRestored: (listener: () => void, signal: AbortSignal) =>
    watchKey(area, RESTORED_KEY, listener, signal),
  forgetRestored: async () => forgetRestoredNotice(area),
});
