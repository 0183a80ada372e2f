import type { Analysis } from '#lib/domain/analysis.ts';
import type { Language } from '#lib/domain/language.ts';
import { DEFAULT_SETTINGS } from '#lib/domain/default-settings.ts';
import type { Settings } from '#lib/domain/settings.ts';
import type { Snippet } from '#lib/domain/snippet.ts';

import type { PanelView } from './panel.ts';

/** Everything a session knows; the panel's view is made from it. */
export type SessionState = {
  settings: Settings;
  analysis: Analysis | null;
  /** The draft that the analysis is about. Kept in memory only, to place edits. */
  seen: string;
  /** The writer's own word on whether this answers a complaint. */
  isComplaint: boolean | null;
  /** Tips that the writer put aside in this mail. */
  dismissed: ReadonlySet<string>;
  /** Tips that may be seen: new ones wait for a pause in typing. */
  settled: ReadonlySet<string>;
  notice: string | null;
  snippets: readonly Snippet[];
  /** Of the list, or of the one that is being fetched. */
  snippetLanguage: Language | null;
  snippetQuery: string;
  question: PanelView['question'];
};

export const newSessionState = (): SessionState => ({
  settings: DEFAULT_SETTINGS,
  analysis: null,
  seen: '',
  isComplaint: null,
  dismissed: new Set(),
  settled: new Set(),
  notice: null,
  snippets: [],
  snippetLanguage: null,
  snippetQuery: '',
  question: null,
});
