import { vi } from 'vitest';

import type { ChecklistView, PanelActions, PanelView } from '#lib/coach/panel.ts';
import type { Suggestion, Tip } from '#lib/domain/analysis.ts';
import type { Snippet } from '#lib/domain/snippet.ts';

export const anOffer = (text: string): Suggestion => ({ text, edit: { start: 0, end: 0, text } });

export const aStep = (part: Partial<ChecklistView['steps'][number]>): ChecklistView['steps'][number] => ({
  id: 'excuus',
  title: 'Verontschuldigen',
  hint: '',
  state: 'missing',
  mustHave: true,
  offers: [],
  ...part,
});

export const aTip = (part: Partial<Tip>): Tip => ({
  rule: 'nl/verwijt/u-had-moeten',
  label: null,
  severity: 'high',
  start: 0,
  end: 14,
  message: 'Dit kan als een verwijt overkomen.',
  why: 'Wie een verwijt leest, hoort de oplossing niet meer.',
  source: 'Een boek',
  step: null,
  by: 'rule',
  suggestions: [anOffer('Ik leg graag uit wat u nu kunt doen.')],
  ...part,
});

export const aSnippet = (part: Partial<Snippet>): Snippet => ({
  id: 'a',
  title: 'Wachttijd',
  kind: 'begrip',
  language: 'nl',
  text: 'U wachtte lang.',
  origin: 'starter',
  useCount: 0,
  lastUsed: null,
  created: 0,
  changed: 0,
  ...part,
});

export const aChecklist = (part: Partial<ChecklistView>): ChecklistView => ({
  id: 'triade',
  title: 'Triade',
  steps: [
    aStep({ id: 'begrip', title: 'Begrip tonen', state: 'present' }),
    aStep({ offers: [anOffer('Mijn excuses daarvoor.')] }),
    aStep({ id: 'oplossen', title: 'Oplossen', offers: [anOffer('Ik bel u [welke dag?].')] }),
  ],
  ...part,
});

export const aView = (part: Partial<PanelView>): PanelView => ({
  uiLanguage: 'nl',
  mode: 'coaching',
  draftLanguage: 'nl',
  checklists: [aChecklist({}), aChecklist({ id: 'zekep', title: 'ZEKEP' })],
  chosenChecklist: 'triade',
  tips: [],
  seen: 'U had moeten bellen.',
  moreTips: 0,
  notice: null,
  canCoachAnyway: false,
  snippets: [],
  snippetQuery: '',
  question: null,
  address: 'u',
  collapsed: false,
  ...part,
});

/** Actions that remember what was asked of them. */
export const someActions = () =>
  ({
    applySuggestion: vi.fn(),
    dismissTip: vi.fn(),
    muteRule: vi.fn(),
    chooseChecklist: vi.fn(),
    searchSnippets: vi.fn(),
    insertSnippet: vi.fn(),
    answerPlaceholders: vi.fn(),
    cancelPlaceholders: vi.fn(),
    setCollapsed: vi.fn(),
    setIsComplaint: vi.fn(),
    openOptions: vi.fn(),
    leave: vi.fn(),
  }) satisfies PanelActions;
