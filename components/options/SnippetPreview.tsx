import { useState } from 'preact/hooks';

import type { AddressForm, Language } from '#lib/domain/language.ts';
import type { OptionsWords } from '#lib/i18n/options-nl.ts';
import type { PlaceholderValues } from '#lib/snippets/fill-placeholders.ts';
import { knownValues } from '#lib/snippets/known-values.ts';
import { CURSOR, splitPlaceholders, type TextPart } from '#lib/snippets/split-placeholders.ts';

type Props = {
  readonly text: string;
  readonly language: Language;
  readonly address: AddressForm;
  readonly writerName: string;
  readonly words: OptionsWords;
};

const SAMPLE_CUSTOMER = 'Fatima El Amrani';
const SAMPLE_WRITER = 'Sam de Boer';
const SAMPLE_MAIL = 'Bestelnummer 4004567890';

/** The snippet as it would stand in a mail to a made-up customer, with what was filled in visible. */
export const SnippetPreview = ({ text, language, address, writerName, words }: Props) => {
  const [today] = useState(() => new Date());
  const values = knownValues({
    incoming: { text: SAMPLE_MAIL, senderName: SAMPLE_CUSTOMER, senderAddress: null },
    writerName: writerName || SAMPLE_WRITER,
    language,
    address,
    today,
  });
  return (
    <figure class="preview">
      <figcaption>{words.form.preview}</figcaption>
      {text.trim() === '' ? (
        <p class="hint">{words.form.previewEmpty}</p>
      ) : (
        <p class="preview-text" lang={language}>
          {splitPlaceholders(text).map((part, at) => (
            <PreviewPart key={at} part={part} values={values} />
          ))}
        </p>
      )}
    </figure>
  );
};

const PreviewPart = ({ part, values }: { readonly part: TextPart; readonly values: PlaceholderValues }) => {
  if (part.kind === 'text') return <>{part.raw}</>;
  if (part.name === CURSOR) return <span class="caret" />;
  const value = Object.hasOwn(values, part.name) ? values[part.name] : part.fallback;
  return value ? <mark class="filled">{value}</mark> : <mark>{`[${part.name}]`}</mark>;
};
