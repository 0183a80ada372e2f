import { useLayoutEffect, useRef } from 'preact/hooks';

import type { SnippetKind } from '#lib/domain/snippet.ts';
import type { OptionsWords } from '#lib/i18n/options-nl.ts';

import { FormHead } from './FormHead.tsx';
import { FormTexts } from './FormTexts.tsx';
import type { SnippetDraft } from './snippet-draft.ts';
import type { EditorLine, SnippetEditor } from './use-snippet-editor.ts';

type Props = {
  readonly draft: SnippetDraft;
  readonly editor: SnippetEditor;
  readonly writerName: string;
  readonly words: OptionsWords;
  readonly kindNames: Readonly<Record<SnippetKind, string>>;
  readonly onDone: () => void;
};

/** Writes one snippet. */
export const SnippetForm = ({ draft, editor, writerName, words, kindNames, onDone }: Props) => {
  const form = useRef<HTMLFormElement>(null);
  useLayoutEffect(() => {
    // The form moves when a search hides its place in the list; that must not interrupt the search.
    if (document.activeElement?.matches('input, select')) return;
    form.current?.querySelector('input')?.focus();
  }, [draft.id]);

  const change = (part: Partial<SnippetDraft>) => editor.change({ ...draft, ...part });
  const save = async () => {
    if (await editor.save()) onDone();
  };
  const cancel = () => {
    editor.close();
    onDone();
  };

  return (
    <form
      ref={form}
      class="snippet-form"
      aria-label={editor.isNew ? words.form.addTitle : words.form.changeTitle}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <FormHead draft={draft} words={words} kindNames={kindNames} onChange={change} />
      <FormTexts draft={draft} writerName={writerName} words={words} onChange={change} />
      <p class="notice" role="status">
        {editor.line && lineText(editor.line, words)}
      </p>
      <div class="form-foot">
        <button type="submit" class="button button-main">
          {words.form.save}
        </button>
        <button type="button" class="button" onClick={cancel}>
          {words.form.cancel}
        </button>
      </div>
    </form>
  );
};

const lineText = (line: EditorLine, words: OptionsWords): string => {
  if (line.about === 'not-saved') return `${words.trouble.notSaved} ${words.trouble[line.trouble]}`;
  const texts = {
    'still-here': words.form.stillHere,
    'finish-first': words.form.finishFirst,
    'needs-title': words.form.needsTitle,
    'needs-text': words.form.needsText,
  };
  return texts[line.about];
};
