import { language as languageSchema } from '#lib/domain/language.ts';
import { SNIPPET_KINDS, type SnippetKind } from '#lib/domain/snippet.ts';
import type { OptionsWords } from '#lib/i18n/options-nl.ts';

import { Choice } from './Choice.tsx';
import type { SnippetDraft } from './snippet-draft.ts';

type Props = {
  readonly draft: SnippetDraft;
  readonly words: OptionsWords;
  readonly kindNames: Readonly<Record<SnippetKind, string>>;
  readonly onChange: (part: Partial<SnippetDraft>) => void;
};

/** What a snippet is called, what it is for, and in which language and forms it is written. */
export const FormHead = ({ draft, words, kindNames, onChange }: Props) => (
  <>
    <div class="form-head">
      <label class="field">
        <span>{words.form.title}</span>
        <input
          type="text"
          value={draft.title}
          maxLength={200}
          placeholder={words.form.titleHint}
          onInput={(event) => onChange({ title: event.currentTarget.value })}
        />
      </label>
      <Choice
        label={words.library.kind}
        value={draft.kind}
        names={kindNames}
        choices={SNIPPET_KINDS}
        onChoose={(kind) => onChange({ kind })}
      />
      <Choice
        label={words.library.language}
        value={draft.language}
        names={words.settings.languages}
        choices={languageSchema.options}
        onChoose={(language) => onChange({ language })}
      />
    </div>
    <label class="check">
      <input
        type="checkbox"
        checked={draft.hasTwoForms}
        onChange={(event) => onChange({ hasTwoForms: event.currentTarget.checked })}
      />
      <span>{words.form.twoForms}</span>
    </label>
  </>
);
