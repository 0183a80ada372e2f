import type { Language } from '#lib/domain/language.ts';

type Props = {
  readonly name: string;
  readonly label: string;
  readonly value: string;
  readonly language: Language;
  readonly onFocus: () => void;
  readonly onChange: (text: string) => void;
};

/** Room for a snippet's text; grows along with it. Ctrl+Enter submits the form that it stands in. */
export const TextField = ({ name, label, value, language, onFocus, onChange }: Props) => (
  <label class="field">
    <span>{label}</span>
    <textarea
      name={name}
      rows={5}
      maxLength={20_000}
      lang={language}
      value={value}
      onFocus={onFocus}
      onInput={(event) => onChange(event.currentTarget.value)}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey))
          event.currentTarget.form?.requestSubmit();
      }}
    />
  </label>
);
