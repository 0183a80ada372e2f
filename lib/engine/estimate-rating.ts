import type { LabelId } from '#lib/domain/label.ts';

import type { LabelsByName } from './rules/find-labels.ts';

/** What an average reply gets when nothing in it helps or hurts. */
const START = 2.4;

/**
 * How much a customer's confidence moves, in points, the strongest first. Fitted on annotated replies and rounded to a few
 * steps: what is done and when weighs more than warm words, and a reproach more than any of them.
 */
const WEIGHTS: readonly (readonly [points: number, labels: readonly LabelId[]])[] = [
  [0.4, ['solution', 'promise', 'deadline']],
  [0.3, ['explanation', 'agreement-check', 'acknowledgement']],
  [
    0.1,
    ['thanks', 'empathy', 'apology', 'question', 'follow-up', 'contact', 'compensation', 'personal-greeting'],
  ],
  [-0.6, ['denial', 'blame-customer']],
  [-0.5, ['pseudo-apology', 'defensive-but', 'policy-hiding', 'bureaucratese', 'customer-burden']],
  [-0.3, ['hollow', 'vague-promise', 'long-deadline', 'inappropriate-humour']],
  [-0.15, ['blame-others', 'imperative', 'receipt']],
];

/** A pitfall that only the model sees may be none. */
const HUNCH_SHARE = 0.5;

/** How a fair customer will probably receive a reply with these labels: 1 (angrier) to 5 (excellent), one decimal. */
export const estimateRating = (byLabel: LabelsByName): number => {
  let sum = START;
  for (const [points, labels] of WEIGHTS) {
    for (const label of labels) {
      const hits = byLabel.get(label);
      if (!hits) continue;
      const isHunch = points < 0 && hits.every(({ by }) => by === 'model');
      sum += isHunch ? points * HUNCH_SHARE : points;
    }
  }
  return Math.round(Math.min(5, Math.max(1, sum)) * 10) / 10;
};
