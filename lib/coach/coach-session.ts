/** One coach beside one compose window: listens, asks, shows. What a click does is in `session-actions.ts`. */
import type { Analysis } from '#lib/domain/analysis.ts';
import { wordsFor } from '#lib/i18n/words.ts';
import { MAX_TEXT_CHARS } from '#lib/messaging/limits.ts';

import { createAskLoop } from './ask-loop.ts';
import { createIncomingReader } from './incoming-reader.ts';
import { makeRequest } from './make-request.ts';
import { createNoticeLine } from './notice-line.ts';
import { noticeOf } from './notices.ts';
import { newSessionState } from './session-state.ts';
import { createPanelActions } from './session-actions.ts';
import type { Session, SessionParts } from './session.ts';
import { findSnippets, followMailLanguage } from './snippet-actions.ts';
import { toPanelView } from './to-panel-view.ts';
import { toUnderlines } from './to-underlines.ts';
import { createTypingPause } from './typing-pause.ts';
import { allTipKeys } from './visible-tips.ts';

/** Opens a panel beside the window and keeps it right until the window closes or `signal` aborts. */
export const openSession = (parts: SessionParts): void => {
  const signal = AbortSignal.any([parts.window.signal, parts.signal]);
  if (signal.aborted) return;
  const { window, send } = parts;
  const state = newSessionState();
  const view = () => toPanelView(state, parts.browserLanguage);
  const show = (): void => {
    if (signal.aborted) return;
    panel.show(view());
    window.underline(toUnderlines(state), state.seen);
  };
  const setNotice = createNoticeLine((notice) => {
    state.notice = notice;
    show();
  }, signal);
  const loop = createAskLoop(async (revision) => {
    if (!signal.aborted) await ask(revision);
  });
  const session: Session = {
    parts,
    state,
    show,
    say: (notice) => setNotice(notice(wordsFor(view().uiLanguage))),
    ask: () => loop.change(),
    readIncoming: createIncomingReader(window),
  };

  const ask = async (revision: number): Promise<void> => {
    const draft = window.readDraft().text;
    const request = makeRequest(state, draft, session.readIncoming()?.text ?? null, revision);
    const result = await send('analyzeDraft', request, { signal });
    if (signal.aborted) return;
    if (!result.ok) return session.say(noticeOf(result.error));
    if (result.value.revision !== revision) return;
    receive(request.draft, result.value.analysis);
    if (draft.length > MAX_TEXT_CHARS) session.say((words) => words.notices.textTooLong);
  };
  const receive = (seen: string, analysis: Analysis): void => {
    state.analysis = analysis;
    state.seen = seen;
    if (pause.isTyping) show();
    else settle();
    followMailLanguage(session);
  };
  const settle = (): void => {
    if (state.analysis) state.settled = allTipKeys(state.analysis, state.seen);
    show();
  };
  const pause = createTypingPause(settle, signal);

  const panel = parts.openPanel(createPanelActions(session));
  signal.addEventListener('abort', () => panel.close());
  window.onPlaceChange(() => panel.place(window.readPlace()));
  window.onDraftChange(() => {
    pause.typed();
    loop.change();
  });
  panel.place(window.readPlace());
  void start(session);
};

/** The first question waits for the settings, so that the panel does not open in one way and jump to another. */
const start = async (session: Session): Promise<void> => {
  const settings = await session.parts.send('readSettings', {});
  if (settings.ok) session.state.settings = settings.value;
  session.show();
  session.ask();
  await findSnippets(session);
};
