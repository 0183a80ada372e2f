import type { Analysis } from '#lib/domain/analysis.ts';

import { rankCorrelation } from './rank-correlation.ts';
import type { AnnotatedReply } from './read-collection.ts';

/** How often the rest of an analysis is what people say: shares from 0 to 1; null where there was nothing to compare. */
export type ReadingScore = {
  readonly address: number | null;
  readonly isComplaint: number | null;
  readonly customerAddress: number | null;
  readonly emotion: number | null;
  readonly severity: number | null;
  readonly risksF1: number | null;
  /** How well the order of the estimated ratings is that of the given ones (Spearman). */
  readonly ratingOrder: number | null;
  /** Mean distance between the estimated and the given rating, in points. */
  readonly ratingDistance: number | null;
};

/** Compares everything beside the labels. */
export const scoreReadings = (
  pairs: readonly { readonly reply: AnnotatedReply; readonly analysis: Analysis }[],
): ReadingScore => {
  const complaints = pairs.flatMap(({ reply, analysis }) =>
    reply.complaintLabels && analysis.complaint
      ? [{ given: reply.complaintLabels, read: analysis.complaint }]
      : [],
  );
  return {
    address: share(pairs, ({ reply, analysis }) => reply.address === analysis.address),
    isComplaint: share(complaints, ({ given, read }) => given.isComplaint === read.isComplaint),
    customerAddress: share(complaints, ({ given, read }) => given.address === read.address),
    emotion: share(complaints, ({ given, read }) => given.emotion === read.emotion),
    severity: share(complaints, ({ given, read }) => given.severity === read.severity),
    risksF1: risksF1(complaints),
    ratingOrder: rankCorrelation(pairs.map(({ reply, analysis }) => [reply.rating, analysis.rating])),
    ratingDistance: mean(pairs.map(({ reply, analysis }) => Math.abs(reply.rating - analysis.rating))),
  };
};

const mean = (numbers: readonly number[]): number | null =>
  numbers.length === 0 ? null : numbers.reduce((sum, one) => sum + one, 0) / numbers.length;

const share = <Item>(items: readonly Item[], isRight: (item: Item) => boolean): number | null =>
  mean(items.map((item) => Number(isRight(item))));

const risksF1 = (
  complaints: readonly {
    readonly given: { readonly risks: readonly string[] };
    readonly read: { readonly risks: readonly string[] };
  }[],
): number | null => {
  const count = (pick: (one: (typeof complaints)[number]) => number): number =>
    complaints.reduce((sum, one) => sum + pick(one), 0);
  const all = count(({ given, read }) => given.risks.length + read.risks.length);
  return all === 0
    ? null
    : (2 * count(({ given, read }) => given.risks.filter((risk) => read.risks.includes(risk)).length)) / all;
};
