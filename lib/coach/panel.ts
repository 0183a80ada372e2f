import type { Suggestion, StepState, Tip } from '#lib/domain/analysis.ts';
import type { Language } from '#lib/domain/language.ts';
import type { Snippet } from '#lib/domain/snippet.ts';
import type { ComposePlace } from '#lib/mail/mail-site.ts';

/** A checklist as the panel draws it. */
export type ChecklistView = {
  readonly id: string;
  readonly title: string;
  readonly steps: readonly {
    readonly id: string;
    readonly title: string;
    readonly hint: string;
    readonly state: StepState;
    readonly mustHave: boolean;
    readonly offers: readonly Suggestion[];
  }[];
};

/** What the panel is about. `quiet`: no complaint reply; `other-language`: a language without a pack. */
export type PanelMode = 'coaching' | 'quiet' | 'other-language' | 'waiting';

/** One placeholder that could not be filled from the mail and is asked for. */
export type PlaceholderQuestion = { readonly name: string; readonly fallback: string };

/** Everything the panel shows. The session makes it; components only draw it. */
export type PanelView = {
  readonly uiLanguage: Language;
  readonly mode: PanelMode;
  /** Of the draft when it has no pack, e.g. `de`. */
  readonly draftLanguage: string;
  /** The frameworks that can be looked at; the first is chosen. */
  readonly checklists: readonly ChecklistView[];
  readonly chosenChecklist: string;
  readonly tips: readonly Tip[];
  /** The draft in which the offsets of tips and suggestions count; a tip's quote is read from it. */
  readonly seen: string;
  /** How many more tips wait behind the three. */
  readonly moreTips: number;
  /** A calm line for a person: what, where, what now. Null when all is well. */
  readonly notice: string | null;
  /** True where the coach found no readable complaint and the writer may start it anyway. */
  readonly canCoachAnyway: boolean;
  readonly snippets: readonly Snippet[];
  readonly snippetQuery: string;
  /** Non-null while placeholders of a chosen snippet are asked for. */
  readonly question: { readonly snippet: Snippet; readonly ask: readonly PlaceholderQuestion[] } | null;
  readonly address: 'u' | 'je';
  readonly collapsed: boolean;
};

/** What a person can do in the panel. Every call comes from a trusted event. */
export type PanelActions = {
  applySuggestion(suggestion: Suggestion): void;
  dismissTip(tip: Tip): void;
  muteRule(tip: Tip): void;
  chooseChecklist(id: string): void;
  searchSnippets(query: string): void;
  insertSnippet(snippet: Snippet): void;
  answerPlaceholders(values: Readonly<Record<string, string>>): void;
  cancelPlaceholders(): void;
  setCollapsed(collapsed: boolean): void;
  /** The writer's own word on whether this answers a complaint. */
  setIsComplaint(isComplaint: boolean): void;
  openOptions(): void;
  /** Escape: the keyboard goes back to the draft. */
  leave(): void;
};

/** One panel beside one compose window. */
export interface Panel {
  show(view: PanelView): void;
  /** Stands where there is room beside the compose window; hides with it. */
  place(place: ComposePlace): void;
  close(): void;
}

export type OpenPanel = (actions: PanelActions) => Panel;
