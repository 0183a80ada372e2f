/** What a customer says of himself and the matter, only where it is sure. */
import type { FormField } from '#lib/domain/reading.ts';
import type { Span } from '#lib/domain/span.ts';
import type { ReadyPack } from '#lib/engine/ready-pack.ts';
import type { PreparedText } from '#lib/engine/text/prepare-text.ts';

import { findAmounts, findDates, findOrderNumbers, type Quoted } from './find-numbers.ts';
import { findContacts, findDaysWaited } from './find-times.ts';
import { findThing } from './find-thing.ts';
import { findName, type CustomerName } from './find-name.ts';
import type { CustomerMessage } from './read-message.ts';

/** A number that the customer wrote, with the words that say it. */
export type Counted = { readonly value: number; readonly quote: string; readonly span: Span };

/** Plain data; spans are UTF-16 units of the message as given. Null and empty where nothing is sure. */
export type CustomerFacts = {
  readonly name: CustomerName | null;
  /** What was bought, used or sent, in the customer's own noun. */
  readonly thing: Quoted | null;
  readonly daysWaited: Counted | null;
  /** How often the customer got in touch before. */
  readonly contacts: Counted | null;
  readonly amounts: readonly Quoted[];
  readonly dates: readonly Quoted[];
  readonly orderNumbers: readonly Quoted[];
  /** What a form or the head of a mail already told. */
  readonly fields: readonly FormField[];
};

export const readFacts = (
  prepared: PreparedText,
  message: CustomerMessage,
  pack: ReadyPack,
): CustomerFacts => ({
  name: findName(prepared, message, pack),
  thing: findThing(prepared, pack.reading),
  daysWaited: findDaysWaited(prepared, pack.reading),
  contacts: findContacts(prepared, pack.reading),
  amounts: findAmounts(prepared, pack.reading),
  dates: findDates(prepared, message, pack.reading),
  orderNumbers: findOrderNumbers(prepared, message, pack.reading),
  fields: message.values.filter(({ value }) => value !== '').map(({ field }) => field),
});
