import { useEffect, useRef, useState } from 'preact/hooks';

import type { PanelView } from '#lib/coach/panel.ts';
import type { Snippet } from '#lib/domain/snippet.ts';
import type { Words } from '#lib/i18n/words.ts';

import { groupSnippets } from './group-snippets.ts';
import { Icon } from './Icon.tsx';
import { SnippetOptions } from './SnippetOptions.tsx';

type Props = {
  readonly view: Pick<PanelView, 'snippets' | 'snippetQuery' | 'address'>;
  readonly words: Words;
  readonly onSearch: (query: string) => void;
  readonly onInsert: (snippet: Snippet) => void;
};

const LIST_ID = 'snippet-list';

/** A search field over a list: arrows choose, Enter inserts, a click does both. */
export const SnippetSearch = ({ view, words, onSearch, onInsert }: Props) => {
  const { snippets, snippetQuery, address } = view;
  const groups = groupSnippets(snippets, Object.keys(words.snippets.kinds), snippetQuery !== '');
  const inOrder = groups.flatMap((group) => group.snippets);
  const [activeId, setActiveId] = useState<string | null>(null);
  const activeIndex = inOrder.findIndex((snippet) => snippet.id === activeId);
  const active = inOrder[activeIndex] ?? (snippetQuery === '' ? undefined : inOrder[0]);
  const list = useRef<HTMLDivElement>(null);

  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [active?.id]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.isComposing) return;
    if (event.key === 'Enter') {
      event.preventDefault();
      if (active) onInsert(active);
      return;
    }
    const target = targetIndex(event.key, active ? inOrder.indexOf(active) : -1, inOrder.length);
    if (target === null) return;
    event.preventDefault();
    setActiveId(inOrder[target]?.id ?? null);
  };

  return (
    <>
      <div class="search">
        <Icon name="search" />
        <input
          type="text"
          role="combobox"
          aria-label={words.snippets.search}
          aria-expanded={inOrder.length > 0}
          aria-controls={LIST_ID}
          aria-autocomplete="list"
          aria-activedescendant={active ? optionId(active) : undefined}
          placeholder={words.snippets.search}
          autocomplete="off"
          spellcheck={false}
          maxLength={200}
          value={snippetQuery}
          onInput={(event) => {
            setActiveId(null);
            onSearch(event.currentTarget.value);
          }}
          onKeyDown={onKeyDown}
        />
      </div>
      <div ref={list} id={LIST_ID} class="snippets" role="listbox" aria-label={words.snippets.list}>
        {groups.map((group) => (
          <SnippetOptions
            key={group.kind}
            group={group}
            address={address}
            activeId={active?.id ?? null}
            words={words}
            onInsert={onInsert}
          />
        ))}
      </div>
      {inOrder.length === 0 && (
        <p class="hint">
          {snippetQuery === '' ? words.snippets.none : words.snippets.noneFound(snippetQuery)}
        </p>
      )}
    </>
  );
};

const optionId = (snippet: Snippet): string => `snippet-${snippet.id}`;

const targetIndex = (key: string, index: number, count: number): number | null => {
  if (count === 0) return null;
  if (key === 'ArrowDown') return (index + 1) % count;
  if (key === 'ArrowUp') return (Math.max(index, 0) - 1 + count) % count;
  return null;
};
