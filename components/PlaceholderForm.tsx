import { useLayoutEffect, useRef } from 'preact/hooks';

import type { PanelView } from '#lib/coach/panel.ts';
import type { Words } from '#lib/i18n/words.ts';

import { useEscape } from './use-escape.ts';

type Props = {
  readonly question: NonNullable<PanelView['question']>;
  readonly words: Words;
  readonly onAnswer: (values: Readonly<Record<string, string>>) => void;
  readonly onCancel: () => void;
};

/** Asks for what the mail does not tell. What is left empty becomes a gap that the writer, and the customer, can see. */
export const PlaceholderForm = ({ question, words, onAnswer, onCancel }: Props) => {
  const form = useRef<HTMLFormElement>(null);
  useEscape(form, onCancel);
  useLayoutEffect(() => form.current?.querySelector('input')?.focus(), [question.snippet.id]);

  const answer = () => {
    if (!form.current) return;
    const typed = new FormData(form.current);
    onAnswer(
      Object.fromEntries(
        question.ask.map(({ name, fallback }) => [name, valueOf(typed.get(name), name, fallback)]),
      ),
    );
  };
  const valueOf = (typed: FormDataEntryValue | null, name: string, fallback: string) =>
    (typeof typed === 'string' && typed.trim()) ||
    fallback ||
    `[${words.placeholders.label(name).toLowerCase()}]`;

  return (
    <form
      ref={form}
      class="section placeholders"
      aria-label={words.placeholders.title(question.snippet.title)}
      onSubmit={(event) => {
        event.preventDefault();
        answer();
      }}
    >
      <h2>{words.placeholders.title(question.snippet.title)}</h2>
      {question.ask.map(({ name, fallback }) => (
        <label key={name} class="field">
          <span>{words.placeholders.label(name)}</span>
          <input
            type="text"
            name={name}
            defaultValue={fallback}
            autocomplete="off"
            spellcheck={false}
            maxLength={500}
          />
        </label>
      ))}
      <p class="hint">{words.placeholders.emptyHint}</p>
      <div class="form-actions">
        <button type="submit" class="button button-main">
          {words.placeholders.insert}
        </button>
        <button type="button" class="button" onClick={onCancel}>
          {words.placeholders.cancel}
        </button>
      </div>
    </form>
  );
};
