import type { Analysis } from '#lib/domain/analysis.ts';

import type { AnnotatedReply } from './read-collection.ts';

/** What people rate at least this is a good reply, and wants no nagging. */
export const GOOD_RATING = 4;

/** How much the coach says about good replies. */
export type TipsScore = {
  readonly good: number;
  /** Must-haves that it finds missing or weak. */
  readonly amber: number;
  /** Of the others: pitfalls that it sees. */
  readonly pitfalls: number;
};

/** Counts the tips on replies that people rate well. Chances are no tips: they are only offered. */
export const scoreTips = (
  pairs: readonly { readonly reply: AnnotatedReply; readonly analysis: Analysis }[],
): TipsScore => {
  const good = pairs.filter(({ reply }) => reply.rating >= GOOD_RATING);
  const tips = good.flatMap(({ analysis }) => [...analysis.tips, ...analysis.allTips]);
  return {
    good: good.length,
    amber: tips.filter(({ step, severity }) => step !== null && severity === 'high').length,
    pitfalls: tips.filter(({ step }) => step === null).length,
  };
};
