import * as z from 'zod/mini';

import { labelId } from './label.ts';
import { phraseText } from './language.ts';

/** Where the panel puts the wording for a missing part. */
export const place = z.enum(['opening', 'before-solution', 'before-closing']);
export type Place = z.infer<typeof place>;

/** One part of a good reply and the labels that show it is there. */
export const frameworkStep = z.strictObject({
  id: z.string(),
  title: z.string(),
  question: z.string(),
  'shown-by': z.array(labelId),
  /** Labels that come near but do not fill the step. */
  'weak-by': z._default(z.array(labelId), []),
  hint: z.string(),
  /** The offer (see `offerFile`) that fills this step. */
  offer: z.optional(labelId),
});
export type FrameworkStep = z.infer<typeof frameworkStep>;

/** A way of writing a reply: ordered steps. */
export const frameworkFile = z.strictObject({
  title: z.string(),
  about: z.string(),
  ordered: z.boolean(),
  steps: z.array(frameworkStep),
  examples: z.array(
    z.strictObject({
      text: z.string(),
      steps: z.record(z.string(), z.enum(['present', 'weak', 'missing', 'not-needed'])),
    }),
  ),
});
export type FrameworkFile = z.infer<typeof frameworkFile>;

/** Sentences that the panel offers for a missing part, and where they go. */
export const offerFile = z.strictObject({
  title: z.string(),
  label: labelId,
  place,
  phrases: z.array(phraseText),
});
export type OfferFile = z.infer<typeof offerFile>;
