import { Icon } from '#components/Icon.tsx';
import type { Language } from '#lib/domain/language.ts';
import type { OptionsWords } from '#lib/i18n/options-nl.ts';
import { CURSOR, ENGLISH_NAMES, KNOWN_PLACEHOLDERS } from '#lib/snippets/split-placeholders.ts';

type Props = {
  readonly language: Language;
  readonly words: OptionsWords;
  /** Gets the placeholder as it is written, with its braces. */
  readonly onInsert: (placeholder: string) => void;
};

/** The gaps that the coach fills by itself, each a button. */
export const PlaceholderHelp = ({ language, words, onInsert }: Props) => (
  <div class="placeholder-help" role="group" aria-label={words.form.placeholders}>
    <p class="label" aria-hidden="true">
      {words.form.placeholders}
    </p>
    {KNOWN_PLACEHOLDERS.map((name) => (
      <PlaceholderButton
        key={name}
        name={language === 'en' ? ENGLISH_NAMES[name] : name}
        label={words.form.placeholderNames[name]}
        onInsert={onInsert}
      />
    ))}
    <PlaceholderButton name={CURSOR} label={words.form.cursor} onInsert={onInsert} />
    <p class="hint">{words.form.placeholderHint}</p>
  </div>
);

type ButtonProps = Pick<Props, 'onInsert'> & { readonly name: string; readonly label: string };

const PlaceholderButton = ({ name, label, onInsert }: ButtonProps) => (
  <button type="button" class="chip" title={`{{${name}}}`} onClick={() => onInsert(`{{${name}}}`)}>
    <Icon name="plus" />
    {label}
  </button>
);
