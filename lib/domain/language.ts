import * as z from 'zod/mini';

/** A language that has a pack. */
export const language = z.enum(['nl', 'en']);
export type Language = z.infer<typeof language>;

/** How a text addresses its reader. English has no such difference and always answers `none`. */
export const addressForm = z.enum(['u', 'je', 'mixed', 'none']);
export type AddressForm = z.infer<typeof addressForm>;

/** A text that exists in both forms of address, or one text that suits both. */
export const phraseText = z.union([z.string(), z.strictObject({ u: z.string(), je: z.string() })]);
export type PhraseText = z.infer<typeof phraseText>;

/** The wording for the form that a mail uses; u where it uses none or both, because too polite hurts least. */
export const inAddressForm = (phrase: PhraseText, address: AddressForm): string => {
  if (typeof phrase === 'string') return phrase;
  return address === 'je' ? phrase.je : phrase.u;
};
