import type { LabelId } from '#lib/domain/label.ts';

/** What an average reply gets when nothing in it helps or hurts. */
const START = 2.2;

/** How much a customer's confidence moves with each part or pitfall (starting weights of the literature review). */
const WEIGHT: Readonly<Record<LabelId, number>> = {
  thanks: 0.15,
  acknowledgement: 0.4,
  empathy: 0.4,
  apology: 0.35,
  explanation: 0.25,
  solution: 0.65,
  promise: 0.3,
  deadline: 0.25,
  question: 0.1,
  'agreement-check': 0.1,
  'follow-up': 0.15,
  contact: 0.1,
  'personal-greeting': 0.15,
  compensation: 0.2,
  'pseudo-apology': -0.5,
  'defensive-but': -0.4,
  denial: -0.7,
  'blame-customer': -0.6,
  'blame-others': -0.35,
  'policy-hiding': -0.6,
  bureaucratese: -0.2,
  receipt: -0.2,
  'long-deadline': -0.4,
  'customer-burden': -0.4,
  'vague-promise': -0.3,
  imperative: -0.3,
  'inappropriate-humour': -0.5,
  hollow: -0.2,
};

/** How a fair customer will probably receive a reply with these labels: 1 (angrier) to 5 (excellent), one decimal. */
export const estimateRating = (labels: readonly LabelId[]): number => {
  const sum = labels.reduce((total, label) => total + WEIGHT[label], START);
  return Math.round(Math.min(5, Math.max(1, sum)) * 10) / 10;
};
