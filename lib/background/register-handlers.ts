import type { Handlers } from '#lib/messaging/handle.ts';
import type { SearchSnippets } from '#lib/snippets/search-snippets.ts';
import type { SettingsStore } from '#lib/storage/settings.ts';
import type { SnippetRepository } from '#lib/storage/snippets.ts';

import { handleAnalyzeDraft, type Analyze } from './handle-analyze-draft.ts';
import { handleCountSnippetUse } from './handle-count-snippet-use.ts';
import { handleFindSnippets } from './handle-find-snippets.ts';
import { handleOpenOptions } from './handle-open-options.ts';
import { handleChangeSettings, handleReadSettings } from './handle-settings.ts';

export type BackgroundParts = {
  readonly handle: (handlers: Handlers) => void;
  readonly analyze: Analyze;
  readonly settings: SettingsStore;
  /** Opened when it is first asked for: a woken worker has a draft to read before all else. */
  readonly library: () => SnippetRepository;
  readonly search: SearchSnippets;
  readonly openOptionsPage: () => Promise<void>;
  /** Runs what can wait until the first questions were answered. */
  readonly later: (work: () => void) => void;
};

/**
 * Answers every message. Call it synchronously when the worker starts: whatever the parts need is read at the first
 * message, because the worker may be stopped and started between any two.
 */
export const registerHandlers = (parts: BackgroundParts): void => {
  const { handle, analyze, settings, library, search, openOptionsPage, later } = parts;
  handle({
    analyzeDraft: handleAnalyzeDraft(analyze, settings),
    findSnippets: handleFindSnippets(library, search),
    countSnippetUse: handleCountSnippetUse(library),
    readSettings: handleReadSettings(settings),
    changeSettings: handleChangeSettings(settings),
    openOptions: handleOpenOptions(openOptionsPage),
  });
  // The last worker may have been stopped between the database and its copy.
  later(() => void library().repairMirror());
};
