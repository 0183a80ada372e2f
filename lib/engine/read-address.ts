import type { AddressForm } from '#lib/domain/language.ts';

import type { Word } from './read-words.ts';

/** Which form of address a text uses, by its pronouns. One slip in ten does not make a mail mixed. */
export const readAddress = (
  words: readonly Word[],
  formal: ReadonlySet<string>,
  informal: ReadonlySet<string>,
): AddressForm => {
  const u = words.filter((word) => formal.has(word.text)).length;
  const je = words.filter((word) => informal.has(word.text)).length;
  if (u === 0 && je === 0) return 'none';
  if (je === 0 || u > je * SLIP_RATIO) return 'u';
  if (u === 0 || je > u * SLIP_RATIO) return 'je';
  return 'mixed';
};

const SLIP_RATIO = 9;
