import { defineBackground } from 'wxt/utils/define-background';

import { keepStoragePrivate } from '#lib/background/keep-storage-private.ts';
import { registerHandlers } from '#lib/background/register-handlers.ts';
import { analyzeDraft } from '#lib/engine/analyze-draft.ts';
import { handle } from '#lib/messaging/handle.ts';
import { builtLanguages } from '#lib/packs/built-languages.ts';
import { readBuiltStarters } from '#lib/packs/built-starters.ts';
import { createSnippetSearch } from '#lib/snippets/search-snippets.ts';
import { openLibrary } from '#lib/storage/open-library.ts';
import { rememberSettings } from '#lib/storage/remember-settings.ts';
import { createSettingsStore } from '#lib/storage/settings.ts';
import { toStarterLibrary } from '#lib/storage/starter-library.ts';
import { lazily } from '#lib/util/lazily.ts';

// Long after the first answer, long before a resting worker is stopped.
const LATER_MS = 3000;

export default defineBackground(() => {
  const area = chrome.storage.local;
  const languages = builtLanguages();
  const library = lazily(() =>
    openLibrary({
      area,
      starters: readBuiltStarters().map(toStarterLibrary),
      indexedDB,
      IDBKeyRange,
      now: Date.now,
    }),
  );
  registerHandlers({
    handle,
    analyze: (request, { mutedRules }) => analyzeDraft({ ...request, mutedRules }, languages),
    settings: rememberSettings(createSettingsStore(area), new AbortController().signal),
    library,
    search: createSnippetSearch(),
    openOptionsPage: () => chrome.runtime.openOptionsPage(),
    later: (work) => void setTimeout(work, LATER_MS),
  });
  void keepStoragePrivate(area);
});
