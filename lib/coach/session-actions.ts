/** What the writer can do in the panel. Every function here answers one click or key. */
import type { Suggestion } from '#lib/domain/analysis.ts';
import { findGaps } from '#lib/domain/find-gaps.ts';

import { noticeOf, writeNotice } from './notices.ts';
import type { PanelActions } from './panel.ts';
import type { Session } from './session.ts';
import { createSnippetActions } from './snippet-actions.ts';
import { tipKey } from './visible-tips.ts';

/** The actions of one session's panel. */
export const createPanelActions = (session: Session): PanelActions => {
  const { state, parts } = session;

  const change = (
    settings: Partial<Pick<typeof state.settings, 'framework' | 'collapsed' | 'mutedRules'>>,
  ): void => {
    state.settings = { ...state.settings, ...settings };
    session.show();
    void parts.send('changeSettings', settings).then((result) => {
      if (!result.ok) session.say(noticeOf(result.error));
    });
  };

  return {
    ...createSnippetActions(session),
    applySuggestion: (suggestion) => void applySuggestion(session, suggestion),
    dismissTip: (tip) => {
      state.dismissed = new Set([...state.dismissed, tipKey(tip, state.seen)]);
      session.show();
      session.ask();
    },
    muteRule: (tip) => {
      change({ mutedRules: [...new Set([...state.settings.mutedRules, tip.rule])] });
      session.say((words) => words.notices.ruleMuted);
      session.ask();
    },
    chooseChecklist: (framework) => {
      change({ framework });
      session.ask();
    },
    setCollapsed: (collapsed) => {
      change({ collapsed });
      if (collapsed) parts.window.focus();
    },
    setIsComplaint: (isComplaint) => {
      state.isComplaint = isComplaint;
      session.ask();
    },
    openOptions: () => {
      void parts.send('openOptions', {}).then((result) => {
        if (!result.ok) session.say(noticeOf(result.error));
      });
    },
    leave: () => parts.window.focus(),
  };
};

const applySuggestion = async ({ parts, state, say }: Session, { edit }: Suggestion): Promise<void> => {
  const isInsert = edit.start === edit.end;
  const result = await parts.window.applyEdit(edit, state.seen);
  if (!result.ok) return say(writeNotice(result.error));
  const gaps = findGaps(edit.text).length;
  say(({ notices }) => {
    if (gaps > 0) return notices.gapsLeft(gaps);
    return isInsert ? notices.inserted : notices.replaced;
  });
};
