import type { AddressForm } from '#lib/domain/language.ts';

import { readWords, type Word } from './read-words.ts';

/** Words that address somebody, and formulas in which they do not (“dank je wel”). All folded. */
export type AddressWords = {
  readonly forms: ReadonlyMap<string, 'u' | 'je'>;
  /** No word of address is longer. UTF-16 units. */
  readonly longest: number;
  readonly formulas: readonly (readonly string[])[];
};

/** A pack's lists in the shape in which words are looked up. */
export const toAddressWords = (
  formal: readonly string[],
  informal: readonly string[],
  formulas: readonly string[],
): AddressWords => ({
  forms: new Map([
    ...formal.map((word) => [word, 'u'] as const),
    ...informal.map((word) => [word, 'je'] as const),
  ]),
  longest: Math.max(0, ...[...formal, ...informal].map(({ length }) => length)),
  formulas: formulas.map((formula) => readWords(formula).map(({ text }) => text)),
});

/** Which form of address a text uses, by its pronouns. One slip in ten does not make a mail mixed. */
export const readAddress = (words: readonly Word[], address: AddressWords): AddressForm => {
  let u = 0;
  let je = 0;
  words.forEach(({ text }, at) => {
    if (text.length > address.longest) return;
    const form = address.forms.get(text);
    if (form === undefined || isInFormula(words, at, address.formulas)) return;
    if (form === 'u') u += 1;
    else je += 1;
  });
  if (u === 0 && je === 0) return 'none';
  if (je === 0 || u > je * SLIP_RATIO) return 'u';
  if (u === 0 || je > u * SLIP_RATIO) return 'je';
  return 'mixed';
};

const isInFormula = (words: readonly Word[], at: number, formulas: AddressWords['formulas']): boolean =>
  formulas.some((formula) =>
    formula.some(
      (_, place) => place <= at && formula.every((text, index) => words[at - place + index]?.text === text),
    ),
  );

const SLIP_RATIO = 9;
