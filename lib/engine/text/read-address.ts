import type { AddressForm } from '#lib/domain/language.ts';
import type { PackFile } from '#lib/domain/pack.ts';
import type { Span } from '#lib/domain/span.ts';

import { isQuoted } from './is-quoted.ts';
import { Lexicon } from './lexicon.ts';
import { readWords } from './read-words.ts';
import { endOf, FLAG, hasFlag, startOf, textsOf, wordText, type Words } from './words.ts';

/** Words that address somebody, and formulas in which they do not (“dank je wel”). All folded. */
export type AddressWords = {
  readonly forms: Lexicon;
  readonly formulas: readonly (readonly string[])[];
};

/** What a word that addresses somebody is. `general` also means anybody, `plural` is said to several. */
const FORM = { formal: 0, informal: 1, general: 2, plural: 3 } as const;

/** A pack's lists in the shape in which words are looked up. */
export const toAddressWords = ({
  formal,
  informal,
  general,
  plural,
  formulas,
}: PackFile['address']): AddressWords => ({
  forms: new Lexicon([
    [FORM.formal, formal.join(' ')],
    [FORM.informal, informal.filter((word) => !general.includes(word)).join(' ')],
    [FORM.general, general.join(' ')],
    [FORM.plural, plural.join(' ')],
  ]),
  formulas: formulas.map((formula) => textsOf(readWords(formula))),
});

/** Which form of address a reply uses, by its pronouns. One slip in ten does not make a mail mixed. */
export const readAddress = (words: Words, address: AddressWords): AddressForm =>
  countForms(words, address, () => true);

/** Whom a word of address means in a customer's sentence, where the wording shows it. */
export type Addressed = 'writer' | 'anybody' | null;

/**
 * How a customer addresses the writer. What others said to him is left out, “jullie” is the firm, and a word that also means
 * anybody (“dan krijg je niemand aan de lijn”) counts only where it is said to the writer.
 */
export const readCustomerAddress = (
  words: Words,
  address: AddressWords,
  addressed: (word: number) => Addressed,
): AddressForm =>
  countForms(words, address, (form, word) => {
    if (form === FORM.plural) return false;
    return form === FORM.general ? addressed(word) === 'writer' : addressed(word) !== 'anybody';
  });

const countForms = (
  words: Words,
  address: AddressWords,
  counts: (form: number, word: number) => boolean,
): AddressForm => {
  let u = 0;
  let je = 0;
  for (let word = 0; word < words.count; word += 1) {
    const form = address.forms.valueOf(words, word);
    if (form < 0 || !counts(form, word) || isNobody(words, word, address.formulas)) continue;
    if (form === FORM.formal) u += 1;
    else je += 1;
  }
  if (u === 0 && je === 0) return 'none';
  if (je === 0 || u > je * SLIP_RATIO) return 'u';
  if (u === 0 || je > u * SLIP_RATIO) return 'je';
  return 'mixed';
};

/** In a formula, in quoted words, or an hour: “14 u.” */
const isNobody = (words: Words, word: number, formulas: AddressWords['formulas']): boolean =>
  isInFormula(words, word, formulas) ||
  (word > 0 && hasFlag(words, word - 1, FLAG.number) && wordText(words, word).length === 1) ||
  isQuoted(words.text, startOf(words, word));

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

/** The first word of this form in a text. */
export const findAddress = (words: Words, address: AddressWords, form: 'u' | 'je'): Span | null => {
  for (let word = 0; word < words.count; word += 1) {
    const value = address.forms.valueOf(words, word);
    if (value < 0 || (value === FORM.formal) !== (form === 'u')) continue;
    if (!isNobody(words, word, address.formulas))
      return { start: startOf(words, word), end: endOf(words, word) };
  }
  return null;
};
