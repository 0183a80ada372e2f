import { Icon } from '#components/Icon.tsx';
import { language as languageSchema } from '#lib/domain/language.ts';
import { SNIPPET_KINDS, type SnippetKind } from '#lib/domain/snippet.ts';
import type { OptionsWords } from '#lib/i18n/options-nl.ts';

import type { LibraryFilter } from './arrange-snippets.ts';
import { Choice } from './Choice.tsx';

type Props = {
  readonly filter: LibraryFilter;
  readonly words: OptionsWords;
  readonly kindNames: Readonly<Record<SnippetKind, string>>;
  readonly onFilter: (filter: LibraryFilter) => void;
};

const KINDS = ['all', ...SNIPPET_KINDS] as const;
const LANGUAGES = ['all', ...languageSchema.options] as const;

/** Search, kind and language. */
export const LibraryFilterBar = ({ filter, words, kindNames, onFilter }: Props) => (
  <search class="filter">
    <label class="field search-field">
      <span>{words.library.search}</span>
      <Icon name="search" />
      <input
        type="search"
        value={filter.query}
        autocomplete="off"
        onInput={(event) => onFilter({ ...filter, query: event.currentTarget.value })}
      />
    </label>
    <Choice
      label={words.library.kind}
      value={filter.kind}
      choices={KINDS}
      names={{ ...kindNames, all: words.library.allKinds }}
      onChoose={(kind) => onFilter({ ...filter, kind })}
    />
    <Choice
      label={words.library.language}
      value={filter.language}
      choices={LANGUAGES}
      names={{ ...words.settings.languages, all: words.library.allLanguages }}
      onChoose={(language) => onFilter({ ...filter, language })}
    />
  </search>
);
