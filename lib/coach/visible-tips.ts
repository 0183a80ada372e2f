import type { Analysis, Tip } from '#lib/domain/analysis.ts';

/** More than three at once is not read. */
const MAX_SHOWN = 3;

/** What makes a tip the same tip after the draft changed elsewhere. */
export const tipKey = (tip: Tip, draft: string): string => `${tip.rule}\n${draft.slice(tip.start, tip.end)}`;

/**
 * The tips that a writer sees now, and how many wait behind them. Missing parts are not among them: the checklist says
 * those. Only settled tips show, so that nothing jumps up about the sentence being typed.
 */
export const visibleTips = (
  analysis: Analysis,
  draft: string,
  settled: ReadonlySet<string>,
  dismissed: ReadonlySet<string>,
): { readonly tips: readonly Tip[]; readonly more: number } => {
  const open = [...analysis.tips, ...analysis.allTips].filter(
    (tip) => tip.step === null && !dismissed.has(tipKey(tip, draft)),
  );
  const ready = open.filter((tip) => settled.has(tipKey(tip, draft)));
  return { tips: ready.slice(0, MAX_SHOWN), more: Math.max(0, ready.length - MAX_SHOWN) };
};

/** The keys of every tip of an analysis. */
export const allTipKeys = (analysis: Analysis, draft: string): ReadonlySet<string> =>
  new Set([...analysis.tips, ...analysis.allTips].map((tip) => tipKey(tip, draft)));
