import type { AddressForm, Language } from '#lib/domain/language.ts';
import type { IncomingMail } from '#lib/domain/mail.ts';

import type { PlaceholderValues } from './fill-placeholders.ts';
import { findOrderNumber } from './find-order-number.ts';
import { readName, type PersonName } from './read-name.ts';
import type { KnownPlaceholder } from './split-placeholders.ts';

export type KnownFrom = {
  /** The mail being answered; null for a new one. */
  readonly incoming: IncomingMail | null;
  /** '' when it is not known. */
  readonly writerName: string;
  readonly language: Language;
  readonly address: AddressForm;
  readonly today: Date;
};

/** Values for the placeholders that this mail fills by itself. What cannot be told for sure is left out. */
export const knownValues = ({
  incoming,
  writerName,
  language,
  address,
  today,
}: KnownFrom): PlaceholderValues => {
  const name = readName(incoming?.senderName ?? '');
  const values: Record<KnownPlaceholder, string | null | undefined> = {
    aanhef: name === null ? null : greeting(name, language, address),
    voornaam: name?.first,
    achternaam: name?.last,
    naam: name?.full,
    bestelnummer: findOrderNumber(incoming?.text ?? ''),
    datum: new Intl.DateTimeFormat(language, { day: 'numeric', month: 'long', year: 'numeric' }).format(
      today,
    ),
    'mijn.naam': writerName.trim(),
  };
  return Object.fromEntries(Object.entries(values).filter(hasValue));
};

const hasValue = (entry: [string, string | null | undefined]): entry is [string, string] =>
  entry[1] !== null && entry[1] !== undefined && entry[1] !== '';

/** Without a guess at Mr or Mrs: the first name where one is informal, the whole name where one is not. */
const greeting = (name: PersonName, language: Language, address: AddressForm): string => {
  if (language === 'en') return `Dear ${name.first ?? name.full}`;
  return `Beste ${address === 'je' ? (name.first ?? name.full) : name.full}`;
};
