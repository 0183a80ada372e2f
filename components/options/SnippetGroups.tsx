import type { ComponentChildren } from 'preact';

import type { Snippet, SnippetKind } from '#lib/domain/snippet.ts';
import type { OptionsWords } from '#lib/i18n/options-nl.ts';

import type { SnippetGroup } from './arrange-snippets.ts';
import { RemovedLine } from './RemovedLine.tsx';
import { SnippetRow } from './SnippetRow.tsx';

type Props = {
  readonly groups: readonly SnippetGroup[];
  readonly removed: readonly Snippet[];
  /** The snippet whose place `form` takes; null when none is open. */
  readonly openId: string | null;
  readonly form: ComponentChildren;
  readonly words: OptionsWords;
  readonly kindNames: Readonly<Record<SnippetKind, string>>;
  readonly onOpen: (snippet: Snippet) => void;
  readonly onRemove: (snippet: Snippet) => void;
  readonly onPutBack: (snippet: Snippet) => void;
};

/** The list: under a heading for each kind, or as one list of hits. */
export const SnippetGroups = ({ groups, removed, openId, form, words, kindNames, ...on }: Props) => (
  <>
    {groups.map(({ kind, snippets }) => (
      <div key={kind ?? 'hits'} class="group">
        {kind && <h3>{kindNames[kind]}</h3>}
        <ul class="card rows">
          {snippets.map((snippet) => {
            if (snippet.id === openId) {
              return (
                <li key={snippet.id} class="open">
                  {form}
                </li>
              );
            }
            return (
              <li key={snippet.id}>
                {removed.includes(snippet) ? (
                  <RemovedLine title={snippet.title} words={words} onPutBack={() => on.onPutBack(snippet)} />
                ) : (
                  <SnippetRow
                    snippet={snippet}
                    kindName={kind === null ? kindNames[snippet.kind] : null}
                    words={words}
                    onOpen={() => on.onOpen(snippet)}
                    onRemove={() => on.onRemove(snippet)}
                  />
                )}
              </li>
            );
          })}
        </ul>
      </div>
    ))}
  </>
);
