import * as z from 'zod/mini';

import { voicedText } from './language.ts';
import { partId } from './part.ts';

/** Where the panel puts the wording for a missing part. */
export const place = z.enum(['opening', 'before-solution', 'before-closing']);
export type Place = z.infer<typeof place>;

/** One part of a good reply and what shows that it is there. */
export const frameworkStep = z.strictObject({
  id: z.string(),
  title: z.string(),
  question: z.string(),
  'shown-by': z.array(partId),
  /** What comes near but does not fill the step. */
  'weak-by': z._default(z.array(partId), []),
  hint: z.string(),
  /** The offer (see `offerFile`) that fills this step. */
  offer: z.optional(partId),
  /** Good when it is there, never missed. */
  optional: z._default(z.boolean(), false),
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
  part: partId,
  place,
  /** `[…]` is a gap for the writer; `{product|welk product?}` a fact, with the gap for where it is not known. */
  phrases: z.array(voicedText),
  /** Said instead to who was bereaved, injured or discriminated. */
  'when-hurt': z._default(z.array(voicedText), []),
});
export type OfferFile = z.infer<typeof offerFile>;
