import type { Snippet } from '#lib/domain/snippet.ts';
import type { OptionsWords } from '#lib/i18n/options-nl.ts';
import { CURSOR, splitPlaceholders } from '#lib/snippets/split-placeholders.ts';

import { BinIcon } from './BinIcon.tsx';

type Props = {
  readonly snippet: Snippet;
  /** Null under a heading that says it already. */
  readonly kindName: string | null;
  readonly words: OptionsWords;
  readonly onOpen: () => void;
  readonly onRemove: () => void;
};

/** One snippet of the list: opens on a click, and can be removed. */
export const SnippetRow = ({ snippet, kindName, words, onOpen, onRemove }: Props) => (
  <>
    <button type="button" class="row" onClick={onOpen} data-snippet={snippet.id}>
      <span class="row-title">{snippet.title}</span>
      <span class="row-facts">
        {snippet.origin === 'own' && <span class="badge">{words.library.own}</span>}
        {snippet.useCount > 0 && <span>{words.library.used(snippet.useCount)}</span>}
        {kindName !== null && <span>{kindName}</span>}
        {snippet.language !== 'nl' && <span>{words.settings.languages[snippet.language]}</span>}
      </span>
      <span class="row-text" lang={snippet.language}>
        {firstWords(snippet)}
      </span>
    </button>
    <button
      type="button"
      class="icon-button"
      aria-label={words.library.removeSnippet(snippet.title)}
      title={words.library.remove}
      onClick={onRemove}
    >
      <BinIcon />
    </button>
  </>
);

const SHOWN_CHARS = 160;

/** The beginning on one line, with gaps as a reader would write them. */
const firstWords = ({ text }: Snippet): string =>
  splitPlaceholders(typeof text === 'string' ? text : text.u)
    .map((part) => {
      if (part.kind === 'text') return part.raw;
      return part.name === CURSOR ? '[…]' : `[${part.name}]`;
    })
    .join('')
    .replace(/\s+/gu, ' ')
    .slice(0, SHOWN_CHARS);
