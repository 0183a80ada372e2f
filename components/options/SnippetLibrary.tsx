import { useMemo, useRef, useState } from 'preact/hooks';

import { Icon } from '#components/Icon.tsx';
import type { Language } from '#lib/domain/language.ts';
import type { SnippetKind } from '#lib/domain/snippet.ts';
import type { OptionsWords } from '#lib/i18n/options-nl.ts';
import { createSnippetSearch } from '#lib/snippets/search-snippets.ts';

import { arrangeSnippets, type LibraryFilter } from './arrange-snippets.ts';
import { LibraryFilterBar } from './LibraryFilterBar.tsx';
import type { LibraryContent, OptionsStore } from './options-store.ts';
import { SnippetForm } from './SnippetForm.tsx';
import { SnippetGroups } from './SnippetGroups.tsx';
import { useRemovals } from './use-removals.ts';
import { useSnippetEditor } from './use-snippet-editor.ts';

type Props = {
  readonly store: OptionsStore;
  readonly content: LibraryContent;
  readonly uiLanguage: Language;
  readonly writerName: string;
  readonly words: OptionsWords;
  readonly kindNames: Readonly<Record<SnippetKind, string>>;
  readonly refresh: () => Promise<void>;
  /** Says a line above the list; null takes it away. */
  readonly say: (line: string | null) => void;
};

/** The library: find, add, change, remove and put back. */
export const SnippetLibrary = (props: Props) => {
  const { store, content, uiLanguage, writerName, words, kindNames, refresh, say } = props;
  const section = useRef<HTMLElement>(null);
  const search = useMemo(createSnippetSearch, []);
  const [filter, setFilter] = useState<LibraryFilter>({ query: '', kind: 'all', language: 'all' });
  const { removed, remove, putBack } = useRemovals(store.library, refresh, (trouble) =>
    say(words.trouble[trouble]),
  );
  const editor = useSnippetEditor(store, content.snippets, async ({ isMirrored }) => {
    say(isMirrored ? null : words.trouble.notMirrored);
    await refresh();
  });
  const { draft } = editor;

  const focusRow = (id: string) =>
    section.current?.querySelector<HTMLElement>(`[data-snippet="${CSS.escape(id)}"]`)?.focus();

  const present = content.snippets.filter(({ id }) => removed.every((one) => one.id !== id));
  const groups = arrangeSnippets([...present, ...removed], filter, search);
  const isFormInList = groups.some(({ snippets }) => snippets.some(({ id }) => id === draft?.id));
  const form = draft && (
    <SnippetForm
      draft={draft}
      editor={editor}
      writerName={writerName}
      words={words}
      kindNames={kindNames}
      onDone={() => requestAnimationFrame(() => focusRow(draft.id))}
    />
  );

  return (
    <section ref={section} class="library" aria-labelledby="library-title">
      <header class="library-head">
        <h2 id="library-title">{words.library.title}</h2>
        <p class="hint">{words.library.count(present.length)}</p>
        <button
          type="button"
          class="button button-main"
          onClick={() => editor.add(filter.kind === 'all' ? 'erkenning' : filter.kind, uiLanguage)}
        >
          <Icon name="plus" />
          {words.library.add}
        </button>
      </header>
      {form && !isFormInList && <div class="card form-card">{form}</div>}
      <LibraryFilterBar filter={filter} words={words} kindNames={kindNames} onFilter={setFilter} />
      <SnippetGroups
        groups={groups}
        removed={removed}
        openId={draft?.id ?? null}
        form={form}
        words={words}
        kindNames={kindNames}
        onOpen={(snippet) => editor.open(snippet)}
        onRemove={(snippet) => void remove(snippet)}
        onPutBack={(snippet) => void putBack(snippet).then((isBack) => isBack && focusRow(snippet.id))}
      />
      {groups.length === 0 && (
        <p class="empty" role="status">
          {content.snippets.length === 0 ? words.library.none : words.library.noneFound}
        </p>
      )}
    </section>
  );
};
