import type { AddressForm } from '#lib/domain/language.ts';

import type { Word } from './read-words.ts';

/** The words that address somebody, and formulas in which they do not (“dank je wel”), as folded words. */
export type AddressWords = {
  readonly formal: ReadonlySet<string>;
  readonly informal: ReadonlySet<string>;
  readonly formulas: readonly (readonly string[])[];
};

/** Which form of address a text uses, by its pronouns. One slip in ten does not make a mail mixed. */
export const readAddress = (
  words: readonly Word[],
  { formal, informal, formulas }: AddressWords,
): AddressForm => {
  let u = 0;
  let je = 0;
  for (let at = 0; at < words.length; at += 1) {
    const formula = formulas.find((texts) => texts.every((text, index) => words[at + index]?.text === text));
    if (formula) {
      at += formula.length - 1;
      continue;
    }
    const text = words[at]?.text ?? '';
    if (formal.has(text)) u += 1;
    else if (informal.has(text)) je += 1;
  }
  if (u === 0 && je === 0) return 'none';
  if (je === 0 || u > je * SLIP_RATIO) return 'u';
  if (u === 0 || je > u * SLIP_RATIO) return 'je';
  return 'mixed';
};

const SLIP_RATIO = 9;
