/** Searching and inserting snippets. */
import type { Snippet } from '#lib/domain/snippet.ts';
import { inAddressForm, type Language } from '#lib/domain/language.ts';
import {
  fillPlaceholders,
  type FilledText,
  type PlaceholderValues,
} from '#lib/snippets/fill-placeholders.ts';
import { knownValues } from '#lib/snippets/known-values.ts';

import { noticeOf, writeNotice } from './notices.ts';
import type { PanelActions } from './panel.ts';
import type { Session } from './session.ts';
import { toPanelView } from './to-panel-view.ts';

// The starters of one language are over eighty, and whole replies come last: a shorter list would hide them.
const MAX_SNIPPETS = 200;

type SnippetActions = Pick<
  PanelActions,
  'searchSnippets' | 'insertSnippet' | 'answerPlaceholders' | 'cancelPlaceholders'
>;

/** The snippet actions of one session's panel. A search that was overtaken by a newer one is not shown. */
export const createSnippetActions = (session: Session): SnippetActions => {
  const { state, parts, show } = session;
  return {
    searchSnippets: (query) => {
      state.snippetQuery = query;
      show();
      void findSnippets(session);
    },
    insertSnippet: (snippet) => {
      const { ask } = fill(session, snippet, {});
      if (ask.length === 0) return void insert(session, snippet, {});
      state.question = { snippet, ask };
      show();
    },
    answerPlaceholders: (values) => {
      const snippet = state.question?.snippet;
      state.question = null;
      show();
      if (snippet) void insert(session, snippet, values);
    },
    cancelPlaceholders: () => {
      state.question = null;
      show();
      parts.window.focus();
    },
  };
};

/** Fills the panel's list for the present search. */
export const findSnippets = async (session: Session): Promise<void> => {
  const { state, parts, show, say } = session;
  const query = state.snippetQuery;
  const language = snippetLanguage(session);
  state.snippetLanguage = language;
  const result = await parts.send('findSnippets', { query, language, limit: MAX_SNIPPETS });
  if (state.snippetQuery !== query || state.snippetLanguage !== language) return;
  if (!result.ok) return say(noticeOf(result.error));
  state.snippets = result.value.snippets;
  show();
};

/** Fetches the list anew when the mail turns out to be in another language than the list. */
export const followMailLanguage = (session: Session): void => {
  if (snippetLanguage(session) !== session.state.snippetLanguage) void findSnippets(session);
};

/** The mail's language where it has snippets, else the one the writer reads. */
const snippetLanguage = ({ state, parts }: Session): Language => {
  const language = state.analysis?.language;
  if (language === 'nl' || language === 'en') return language;
  return toPanelView(state, parts.browserLanguage).uiLanguage;
};

const insert = async (
  session: Session,
  snippet: Snippet,
  answers: Readonly<Record<string, string>>,
): Promise<void> => {
  const { parts, say } = session;
  const { text, caretAt } = fill(session, snippet, answers);
  const result = await parts.window.insertAtCaret(text, caretAt ?? undefined);
  if (!result.ok) return say(writeNotice(result.error));
  say(({ notices }) => notices.inserted);
  const counted = await parts.send('countSnippetUse', { id: snippet.id });
  if (!counted.ok) say(noticeOf(counted.error));
};

/** The snippet's text for this mail: in its form of address, with what is known and what was answered filled in. */
const fill = (session: Session, snippet: Snippet, answers: PlaceholderValues): FilledText => {
  const { state, parts, readIncoming } = session;
  const { address } = toPanelView(state, parts.browserLanguage);
  const writerName = state.settings.writerName || (parts.window.readWriterName() ?? '');
  const known = knownValues({
    incoming: readIncoming(),
    writerName,
    language: snippet.language,
    address,
    today: new Date(),
  });
  return fillPlaceholders(inAddressForm(snippet.text, address), { ...known, ...answers });
};
