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

/** Who writes: one person, or one who speaks for all. */
export type Voice = 'ik' | 'wij';

/** A text in both voices, or one that suits both; each may exist in both forms of address. */
export const voicedText = z.union([phraseText, z.strictObject({ ik: phraseText, wij: phraseText })]);
export type VoicedText = z.infer<typeof voicedText>;

/** The wording for a voice. */
export const inVoice = (text: VoicedText, voice: Voice): PhraseText =>
  typeof text === 'object' && 'ik' in text ? text[voice] : text;

/** Every form in which a text can be said. */
export const allForms = (text: VoicedText): ReadonlySet<string> =>
  new Set(
    (['ik', 'wij'] as const).flatMap((voice) =>
      (['u', 'je'] as const).map((address) => inAddressForm(inVoice(text, voice), address)),
    ),
  );

/** The wording for the form that a mail uses; u where it uses none or both, because too polite hurts least. */
export const inAddressForm = (phrase: PhraseText, address: AddressForm): string => {
  if (typeof phrase === 'string') return phrase;
  return address === 'je' ? phrase.je : phrase.u;
};
