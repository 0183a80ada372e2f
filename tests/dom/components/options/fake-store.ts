import type { OptionsStore, StoreTrouble } from '#components/options/options-store.ts';
import type { SnippetDraft } from '#components/options/snippet-draft.ts';
import { failed, ok } from '#lib/domain/result.ts';
import { DEFAULT_SETTINGS } from '#lib/domain/default-settings.ts';
import type { Settings } from '#lib/domain/settings.ts';
import type { Snippet } from '#lib/domain/snippet.ts';

export const aSnippet = (id: string, changes: Partial<Snippet> = {}): Snippet => ({
  id,
  title: id,
  kind: 'excuus',
  language: 'nl',
  text: `Tekst van ${id}`,
  origin: 'starter',
  useCount: 0,
  lastUsed: null,
  created: 1,
  changed: 1,
  ...changes,
});

/** A store in memory that behaves: what is changed is told to every listener, and `trouble` refuses to write. */
export const fakeStore = (...snippets: Snippet[]) => {
  const state = {
    settings: { ...DEFAULT_SETTINGS },
    rows: new Map(snippets.map((snippet) => [snippet.id, snippet])),
    unsaved: null as SnippetDraft | null,
    restored: null as { count: number } | null,
    trouble: null as StoreTrouble | null,
  };
  const events = new EventTarget();
  const listen = (name: string, listener: () => void, signal: AbortSignal) =>
    events.addEventListener(name, listener, { signal });
  const tell = (name: string) => events.dispatchEvent(new Event(name));

  const store: OptionsStore = {
    settings: {
      read: async () => state.settings,
      change: async (patch: Partial<Settings>) => {
        if (state.trouble) return failed(state.trouble);
        state.settings = { ...state.settings, ...patch };
        tell('settings');
        return ok(state.settings);
      },
      watch: (listener, signal) => listen('settings', () => listener(state.settings), signal),
    },
    library: {
      list: async () => ({ snippets: [...state.rows.values()], trouble: null }),
      save: async (snippet) => {
        if (state.trouble) return failed(state.trouble);
        state.rows.set(snippet.id, snippet);
        tell('library');
        return ok({ isMirrored: true });
      },
      remove: async (id) => {
        if (state.trouble) return failed(state.trouble);
        const gone = state.rows.get(id) ?? null;
        state.rows.delete(id);
        tell('library');
        return ok(gone);
      },
      watch: (listener, signal) => listen('library', listener, signal),
    },
    readUnsaved: async () => state.unsaved,
    keepUnsaved: async (draft) => {
      state.unsaved = draft;
    },
    readRestored: async () => state.restored,
    watchRestored: (listener, signal) => listen('restored', listener, signal),
    forgetRestored: async () => {
      state.restored = null;
      tell('restored');
    },
  };
  return { store, state, tell };
};
