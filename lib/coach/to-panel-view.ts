import type { Analysis } from '#lib/domain/analysis.ts';
import type { Language } from '#lib/domain/language.ts';

import type { ChecklistView, PanelMode, PanelView } from './panel.ts';
import type { SessionState } from './session-state.ts';
import { visibleTips } from './visible-tips.ts';

/** What the panel shows of a session, in the language that the writer reads. */
export const toPanelView = (state: SessionState, browserLanguage: Language): PanelView => {
  const { analysis, settings } = state;
  const { tips, more } = analysis
    ? visibleTips(analysis, state.seen, state.settled, state.dismissed)
    : { tips: [], more: 0 };
  const mode = modeOf(analysis, state.seen);
  const chosen = chosenChecklist(analysis, settings.framework);
  return {
    uiLanguage: settings.uiLanguage === 'auto' ? browserLanguage : settings.uiLanguage,
    mode,
    seen: state.seen,
    draftLanguage: analysis?.language ?? 'und',
    checklists: analysis ? checklistsOf(analysis, chosen) : [],
    chosenChecklist: chosen,
    tips: mode === 'coaching' ? tips : [],
    moreTips: more,
    notice: state.notice,
    canCoachAnyway: mode === 'quiet',
    snippets: state.snippets,
    snippetQuery: state.snippetQuery,
    question: state.question,
    address: snippetAddress(analysis),
    collapsed: settings.collapsed,
  };
};

const modeOf = (analysis: Analysis | null, seen: string): PanelMode => {
  if (!analysis) return 'waiting';
  const isEmpty = seen.trim() === '';
  if (analysis.frameworks.length === 0) return isEmpty ? 'waiting' : 'other-language';
  if (analysis.coached) return 'coaching';
  return 'quiet';
};

/** The panel switches between two; more would be a menu. Another one is chosen on the options page. */
const MAX_CHECKLISTS = 2;

const checklistsOf = (analysis: Analysis, chosen: string): readonly ChecklistView[] =>
  analysis.frameworks
    .filter(({ id }, index) => index < MAX_CHECKLISTS || id === chosen)
    .map(({ id, title }) => ({
      id,
      title,
      steps: (analysis.checklists[id] ?? []).map(({ step, offer, ...rest }) => ({
        id: step,
        ...rest,
        offers: (offer && analysis.offers[offer]) ?? [],
      })),
    }));

/** The person's framework, or the language's own where it does not have that one. */
const chosenChecklist = (analysis: Analysis | null, wanted: string): string => {
  const known = analysis?.frameworks ?? [];
  return known.some(({ id }) => id === wanted) ? wanted : (known[0]?.id ?? wanted);
};

/** The form in which snippets are shown and inserted: the draft's own, else the customer's, else u. */
const snippetAddress = (analysis: Analysis | null): 'u' | 'je' => {
  if (analysis?.address === 'je') return 'je';
  return analysis?.address !== 'u' && analysis?.complaint?.address === 'je' ? 'je' : 'u';
};
