import type { Result } from '#lib/domain/result.ts';
import type { Settings } from '#lib/domain/settings.ts';
import type { Snippet } from '#lib/domain/snippet.ts';

import type { SnippetDraft } from './snippet-draft.ts';

/** Why something could not be stored, as the page's texts know it. */
export type StoreTrouble = 'storage-unavailable' | 'storage-full' | 'newer-data';

/** The whole library; a copy to read when `trouble` is not null. */
export type LibraryContent = { readonly snippets: readonly Snippet[]; readonly trouble: StoreTrouble | null };

/** Everything that the options page reads and changes. Nothing rejects; watching ends with `signal`. */
export type OptionsStore = {
  readonly settings: {
    read(): Promise<Settings>;
    change(patch: Partial<Settings>): Promise<Result<Settings, StoreTrouble>>;
    watch(listener: (settings: Settings) => void, signal: AbortSignal): void;
  };
  readonly library: {
    list(): Promise<LibraryContent>;
    save(snippet: Snippet): Promise<Result<{ isMirrored: boolean }, StoreTrouble>>;
    remove(id: string): Promise<Result<Snippet | null, StoreTrouble>>;
    watch(listener: () => void, signal: AbortSignal): void;
  };
  /** The snippet that was being written when the page closed; null when none was. */
  readUnsaved(): Promise<SnippetDraft | null>;
  keepUnsaved(draft: SnippetDraft | null): Promise<void>;
  /** How many snippets came back after the browser lost them; null when there is nothing to tell. */
  readRestored(): Promise<{ readonly count: number } | null>;
  watchRestored(listener: () => void, signal: AbortSignal): void;
  forgetRestored(): Promise<void>;
};

/** What the packs bring to this page. */
export type Catalogue = {
  readonly frameworks: readonly { readonly language: string; readonly id: string; readonly title: string }[];
  /** By rule id, as settings hold it. */
  readonly ruleTitles: Readonly<Record<string, string>>;
};
