import { useState } from 'preact/hooks';

import type { PanelView } from '#lib/coach/panel.ts';
import type { Snippet } from '#lib/domain/snippet.ts';
import type { Words } from '#lib/i18n/words.ts';

import { Icon } from './Icon.tsx';
import { SnippetSearch } from './SnippetSearch.tsx';

type Props = {
  readonly view: Pick<PanelView, 'snippets' | 'snippetQuery' | 'address'>;
  readonly words: Words;
  readonly onSearch: (query: string) => void;
  readonly onInsert: (snippet: Snippet) => void;
};

/** The library, folded away until it is wanted. */
export const SnippetPicker = ({ view, words, onSearch, onInsert }: Props) => {
  const [isOpen, setOpen] = useState(false);
  return (
    <section class="section" aria-label={words.snippets.title}>
      <h2>
        <button type="button" class="fold" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {words.snippets.title}
          <Icon name="chevron" />
        </button>
      </h2>
      {isOpen && <SnippetSearch view={view} words={words} onSearch={onSearch} onInsert={onInsert} />}
    </section>
  );
};
