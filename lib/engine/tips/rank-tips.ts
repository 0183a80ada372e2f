import type { Tip } from '#lib/domain/analysis.ts';
import type { LabelId } from '#lib/domain/label.ts';

import type { PlacedTip } from './collect-tips.ts';

/** More than three at once is not read. */
const MAX_SHOWN = 3;

/** What is said first: fake empathy, then blame, dead ends, missing parts, promises, style. */
const LABEL_RANK: readonly (readonly LabelId[])[] = [
  ['pseudo-apology', 'defensive-but'],
  ['denial', 'blame-customer', 'blame-others'],
  ['policy-hiding', 'customer-burden'],
];
const MISSING_MUST_RANK = LABEL_RANK.length;
const LATER_RANK: readonly (readonly LabelId[])[] = [
  ['long-deadline', 'vague-promise', 'receipt'],
  ['inappropriate-humour', 'imperative', 'hollow', 'bureaucratese'],
];
const LAST_RANK = MISSING_MUST_RANK + 1 + LATER_RANK.length;
/** The model never goes before a rule. */
const HUNCH_RANK = LAST_RANK + 1;
const CHANCE_RANK = HUNCH_RANK + 1;

/** Tips in the order of showing: at most three, one per sentence, then the rest. */
export const rankTips = (tips: readonly PlacedTip[]): { readonly shown: Tip[]; readonly rest: Tip[] } => {
  const ranked = [...tips].sort((a, b) => rankOf(a) - rankOf(b) || a.start - b.start);
  const shown: Tip[] = [];
  const rest: Tip[] = [];
  const sentences = new Set<number>();
  for (const { sentence, isChance: isOffered = false, ...tip } of ranked) {
    const isChance = isOffered || (tip.step !== null && tip.severity === 'low');
    const isSecond = sentence !== null && sentences.has(sentence);
    if (isChance || isSecond || shown.length >= MAX_SHOWN) {
      rest.push(tip);
      continue;
    }
    if (sentence !== null) sentences.add(sentence);
    shown.push(tip);
  }
  return { shown, rest };
};

const rankOf = (tip: Tip & { readonly isChance?: boolean }): number => {
  if (tip.isChance) return CHANCE_RANK;
  if (tip.severity === 'stop') return -1;
  if (tip.by === 'model') return HUNCH_RANK;
  if (tip.step !== null) return tip.severity === 'high' ? MISSING_MUST_RANK : CHANCE_RANK;
  const early = LABEL_RANK.findIndex((labels) => tip.label !== null && labels.includes(tip.label));
  if (early >= 0) return early;
  const later = LATER_RANK.findIndex((labels) => tip.label !== null && labels.includes(tip.label));
  return later >= 0 ? MISSING_MUST_RANK + 1 + later : LAST_RANK;
};
