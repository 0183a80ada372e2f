import type { AddressForm } from '#lib/domain/language.ts';

import { readWords, type Word } from './read-words.ts';

/** Words that address somebody, and formulas in which they do not (“dank je wel”). All folded. */
export type AddressWords = {
  readonly forms: ReadonlyMap<string, 'u' | 'je'>;
  /** By their first word. */
  readonly formulas: ReadonlyMap<string, readonly (readonly string[])[]>;
};

/** A pack's lists in the shape in which words are looked up. */
export const toAddressWords = (
  formal: readonly string[],
  informal: readonly string[],
  formulas: readonly string[],
): AddressWords => {
  const byFirst = new Map<string, (readonly string[])[]>();
  for (const formula of formulas) {
    const texts = readWords(formula).map(({ text }) => text);
    const [first = ''] = texts;
    byFirst.set(first, [...(byFirst.get(first) ?? []), texts]);
  }
  return {
    forms: new Map([
      ...formal.map((word) => [word, 'u'] as const),
      ...informal.map((word) => [word, 'je'] as const),
    ]),
    formulas: byFirst,
  };
};

/** Which form of address a text uses, by its pronouns. One slip in ten does not make a mail mixed. */
export const readAddress = (words: readonly Word[], { forms, formulas }: AddressWords): AddressForm => {
  let u = 0;
  let je = 0;
  for (let at = 0; at < words.length; at += 1) {
    const text = words[at]?.text ?? '';
    const formula = formulas.get(text)?.find((texts) => beginsAt(words, at, texts));
    if (formula) {
      at += formula.length - 1;
      continue;
    }
    const form = forms.get(text);
    if (form === 'u') u += 1;
    else if (form === 'je') je += 1;
  }
  if (u === 0 && je === 0) return 'none';
  if (je === 0 || u > je * SLIP_RATIO) return 'u';
  if (u === 0 || je > u * SLIP_RATIO) return 'je';
  return 'mixed';
};

const beginsAt = (words: readonly Word[], at: number, texts: readonly string[]): boolean =>
  texts.every((text, index) => words[at + index]?.text === text);

const SLIP_RATIO = 9;
