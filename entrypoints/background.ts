import { defineBackground } from 'wxt/utils/define-background';

import { keepStoragePrivate } from '#lib/background/keep-storage-private.ts';
import { registerHandlers } from '#lib/background/register-handlers.ts';
import { analyzeDraft } from '#lib/engine/analyze-draft.ts';
import { handle } from '#lib/messaging/messenger.ts';
import { builtLanguages } from '#lib/packs/built-languages.ts';
import { readBuiltStarters } from '#lib/packs/built-starters.ts';
import { createSnippetSearch } from '#lib/snippets/search-snippets.ts';
import { openLibrary } from '#lib/storage/open-library.ts';
import { createSettingsStore } from '#lib/storage/settings.ts';
import { toStarterLibrary } from '#lib/storage/starter-library.ts';

export default defineBackground(() => {
  const area = chrome.storage.local;
  const languages = builtLanguages();
  registerHandlers({
    handle,
    analyze: (request, { mutedRules }) => analyzeDraft({ ...request, mutedRules }, languages),
    settings: createSettingsStore(area),
    library: openLibrary({
      area,
      starters: readBuiltStarters().map(toStarterLibrary),
      indexedDB,
      IDBKeyRange,
      now: Date.now,
    }),
    search: createSnippetSearch(),
    openOptionsPage: () => chrome.runtime.openOptionsPage(),
  });
  void keepStoragePrivate(area);
});
