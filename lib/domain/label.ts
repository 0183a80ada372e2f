import * as z from 'zod/mini';

/** What a good reply contains. Ids and meaning are those of the annotated collection. */
export const ELEMENT_LABELS = [
  'thanks',
  'acknowledgement',
  'empathy',
  'apology',
  'explanation',
  'solution',
  'promise',
  'deadline',
  'question',
  'agreement-check',
  'follow-up',
  'contact',
  'personal-greeting',
  'compensation',
] as const;

/** What makes a reply worse. */
export const PITFALL_LABELS = [
  'pseudo-apology',
  'defensive-but',
  'denial',
  'blame-customer',
  'blame-others',
  'policy-hiding',
  'bureaucratese',
  'receipt',
  'long-deadline',
  'customer-burden',
  'vague-promise',
  'imperative',
  'inappropriate-humour',
  'hollow',
] as const;

export const labelId = z.enum([...ELEMENT_LABELS, ...PITFALL_LABELS]);
export type LabelId = z.infer<typeof labelId>;
