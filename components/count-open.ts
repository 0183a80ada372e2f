import type { ChecklistView, PanelView } from '#lib/coach/panel.ts';

/** The checklist that is looked at: the chosen one, else the first. Null when there is none. */
export const chosenChecklist = ({ checklists, chosenChecklist: id }: PanelView): ChecklistView | null =>
  checklists.find((checklist) => checklist.id === id) ?? checklists[0] ?? null;

/** What is still open: must-have parts that are missing, and tips about wording. Chances do not count. */
export const countOpen = (view: PanelView): { readonly parts: number; readonly tips: number } => {
  if (view.mode !== 'coaching') return { parts: 0, tips: 0 };
  const steps = chosenChecklist(view)?.steps ?? [];
  return {
    parts: steps.filter((step) => step.mustHave && step.state === 'missing').length,
    tips: view.tips.filter((tip) => tip.step === null).length + view.moreTips,
  };
};
