import type { Snippet } from '#lib/domain/snippet.ts';
import type { Words } from '#lib/i18n/words.ts';

import { GapText } from './GapText.tsx';
import { type SnippetGroup, snippetText } from './group-snippets.ts';

type Props = {
  readonly group: SnippetGroup;
  readonly address: 'u' | 'je';
  readonly activeId: string | null;
  readonly words: Words;
  readonly onInsert: (snippet: Snippet) => void;
};

/** The snippets of one kind, each with a preview in the mail's form of address. */
export const SnippetOptions = ({ group, address, activeId, words, onInsert }: Props) => (
  <div role="group" aria-label={words.snippets.kinds[group.kind]}>
    <p class="kind" aria-hidden="true">
      {words.snippets.kinds[group.kind]}
    </p>
    {group.snippets.map((snippet) => (
      // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- the search field has the keyboard, and moves through the list
      <div
        key={snippet.id}
        id={`snippet-${snippet.id}`}
        class="snippet"
        role="option"
        tabIndex={-1}
        aria-selected={snippet.id === activeId}
        onClick={() => onInsert(snippet)}
      >
        <span class="snippet-title">{snippet.title}</span>
        <span class="snippet-text">
          <GapText text={snippetText(snippet, address)} words={words} />
        </span>
      </div>
    ))}
  </div>
);
