import { useEffect, useState } from 'preact/hooks';

import type { Language } from '#lib/domain/language.ts';
import type { Snippet } from '#lib/domain/snippet.ts';

import type { OptionsStore, StoreTrouble } from './options-store.ts';
import { draftOf, isSame, missingIn, newDraft, toSnippet, type SnippetDraft } from './snippet-draft.ts';

/** What to say beside the draft. */
export type EditorLine =
  | { readonly about: 'still-here' | 'finish-first' | 'needs-title' | 'needs-text' }
  | { readonly about: 'not-saved'; readonly trouble: StoreTrouble };

export type SnippetEditor = {
  readonly draft: SnippetDraft | null;
  readonly isNew: boolean;
  readonly line: EditorLine | null;
  add(kind: Snippet['kind'], language: Language): void;
  open(snippet: Snippet): void;
  change(draft: SnippetDraft): void;
  /** Answers whether it is stored; if not, the draft stays. */
  save(): Promise<boolean>;
  close(): void;
};

/**
 * The one snippet that is being written. Every keystroke is kept for after a reload; nothing typed is let go without the
 * person's word.
 */
export const useSnippetEditor = (
  store: OptionsStore,
  snippets: readonly Snippet[],
  onSaved: (outcome: { isMirrored: boolean }) => Promise<void>,
): SnippetEditor => {
  const [draft, setDraft] = useState<SnippetDraft | null>(null);
  const [line, setLine] = useState<EditorLine | null>(null);
  const baseOf = (one: SnippetDraft) => snippets.find(({ id }) => id === one.id) ?? null;

  useEffect(() => {
    void store.readUnsaved().then((unsaved) => {
      if (unsaved === null) return;
      setDraft((present) => present ?? unsaved);
      setLine({ about: 'still-here' });
    });
  }, [store]);

  const hasChanges = () => {
    if (draft === null) return false;
    const base = baseOf(draft);
    return !isSame(draft, base === null ? newDraft(draft.id, draft.kind, draft.language) : draftOf(base));
  };
  const start = (next: SnippetDraft) => {
    if (hasChanges()) return setLine({ about: 'finish-first' });
    setDraft(next);
    setLine(null);
  };
  const close = () => {
    setDraft(null);
    setLine(null);
    void store.keepUnsaved(null);
  };

  return {
    draft,
    isNew: draft !== null && baseOf(draft) === null,
    line,
    add: (kind, language) => start(newDraft(crypto.randomUUID(), kind, language)),
    open: (snippet) => start(draftOf(snippet)),
    change: (next) => {
      setDraft(next);
      if (line?.about !== 'not-saved') setLine(null);
      void store.keepUnsaved(next);
    },
    save: async () => {
      if (draft === null) return false;
      const missing = missingIn(draft);
      if (missing !== null) {
        setLine({ about: missing === 'title' ? 'needs-title' : 'needs-text' });
        return false;
      }
      if (hasChanges()) {
        const saved = await store.library.save(toSnippet(draft, baseOf(draft), Date.now()));
        if (!saved.ok) {
          setLine({ about: 'not-saved', trouble: saved.error });
          return false;
        }
        await onSaved(saved.value);
      }
      close();
      return true;
    },
    close,
  };
};
