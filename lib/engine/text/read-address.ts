import type { AddressForm } from '#lib/domain/language.ts';

import { Lexicon } from './lexicon.ts';
import { readWords } from './read-words.ts';
import { textsOf, wordText, type Words } from './words.ts';

/** Words that address somebody, and formulas in which they do not (“dank je wel”). All folded. */
export type AddressWords = {
  readonly forms: Lexicon;
  readonly formulas: readonly (readonly string[])[];
};

const FORMAL = 0;
const INFORMAL = 1;

/** A pack's lists in the shape in which words are looked up. */
export const toAddressWords = (
  formal: readonly string[],
  informal: readonly string[],
  formulas: readonly string[],
): AddressWords => ({
  forms: new Lexicon([
    [FORMAL, formal.join(' ')],
    [INFORMAL, informal.join(' ')],
  ]),
  formulas: formulas.map((formula) => textsOf(readWords(formula))),
});

/** Which form of address a text uses, by its pronouns. One slip in ten does not make a mail mixed. */
export const readAddress = (words: Words, address: AddressWords): AddressForm => {
  let u = 0;
  let je = 0;
  for (let word = 0; word < words.count; word += 1) {
    const form = address.forms.valueOf(words, word);
    if (form < 0 || isInFormula(words, word, address.formulas)) continue;
    if (form === FORMAL) u += 1;
    else je += 1;
  }
  if (u === 0 && je === 0) return 'none';
  if (je === 0 || u > je * SLIP_RATIO) return 'u';
  if (u === 0 || je > u * SLIP_RATIO) return 'je';
  return 'mixed';
};

const isInFormula = (words: Words, at: number, formulas: AddressWords['formulas']): boolean => {
  const own = wordText(words, at);
  return formulas.some((formula) =>
    formula.some(
      (text, place) =>
        text === own && formula.every((other, index) => wordText(words, at - place + index) === other),
    ),
  );
};

const SLIP_RATIO = 9;
