import type { CustomerFacts } from '#lib/complaint/read-facts.ts';
import type { SaidFacts } from '#lib/domain/facts.ts';
import type { AddressForm } from '#lib/domain/language.ts';

/** What the customer told, as it can stand in a sentence of a mail in this form of address. */
export const toSaidFacts = (facts: CustomerFacts, address: AddressForm): SaidFacts => ({
  name: facts.name && nameIn(facts.name.full, address),
  product: facts.thing?.quote ?? null,
  waited: facts.daysWaited?.quote ?? null,
  amount: onlyOne(facts.amounts),
  date: onlyOne(facts.dates),
  order: onlyOne(facts.orderNumbers),
});

/** Who says je uses the first name; an initial is none. */
const nameIn = (full: string, address: AddressForm): string | null => {
  if (address !== 'je') return full;
  const [first = ''] = full.split(' ');
  return /^\p{Lu}\p{Ll}+/u.test(first) && !first.includes('.') ? first : null;
};

/** Of two amounts nobody knows which one is meant. */
const onlyOne = (found: readonly { readonly quote: string }[]): string | null => {
  const quotes = new Set(found.map(({ quote }) => quote));
  const [first] = quotes;
  return quotes.size === 1 && first !== undefined ? first : null;
};
