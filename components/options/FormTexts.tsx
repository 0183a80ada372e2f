import { useRef, useState } from 'preact/hooks';

import type { OptionsWords } from '#lib/i18n/options-nl.ts';

import { PlaceholderHelp } from './PlaceholderHelp.tsx';
import type { SnippetDraft } from './snippet-draft.ts';
import { SnippetPreview } from './SnippetPreview.tsx';
import { TextField } from './TextField.tsx';

type Props = {
  readonly draft: SnippetDraft;
  readonly writerName: string;
  readonly words: OptionsWords;
  readonly onChange: (part: Partial<SnippetDraft>) => void;
};

/** The text or texts of a snippet, how they will look, and the placeholders to put in them. */
export const FormTexts = ({ draft, writerName, words, onChange }: Props) => {
  const fields = useRef<HTMLDivElement>(null);
  const [lastFocused, setLastFocused] = useState<'text' | 'je'>('text');
  const active = draft.hasTwoForms ? lastFocused : 'text';

  const insert = (placeholder: string) => {
    const field = fields.current?.querySelector<HTMLTextAreaElement>(`textarea[name="${active}"]`);
    if (!field) return;
    field.setRangeText(placeholder, field.selectionStart, field.selectionEnd, 'end');
    field.focus();
    onChange({ [active]: field.value });
  };

  const preview = (text: string, address: 'u' | 'je') => (
    <SnippetPreview
      text={text}
      language={draft.language}
      address={address}
      writerName={writerName}
      words={words}
    />
  );

  return (
    <>
      <div ref={fields} class="form-texts">
        <TextField
          name="text"
          label={draft.hasTwoForms ? words.form.textU : words.form.text}
          value={draft.text}
          language={draft.language}
          onFocus={() => setLastFocused('text')}
          onChange={(text) => onChange({ text })}
        />
        {preview(draft.text, 'u')}
        {draft.hasTwoForms && (
          <TextField
            name="je"
            label={words.form.textJe}
            value={draft.je}
            language={draft.language}
            onFocus={() => setLastFocused('je')}
            onChange={(je) => onChange({ je })}
          />
        )}
        {draft.hasTwoForms && preview(draft.je, 'je')}
      </div>
      <PlaceholderHelp language={draft.language} words={words} onInsert={insert} />
    </>
  );
};
