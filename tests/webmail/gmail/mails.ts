import { practiceInbox, practiceWriter, type PracticeMail } from '#tests/webmail/complaints.ts';

import { choices } from './choices.ts';

export type Mail = PracticeMail;

export const writer = practiceWriter;
export const mails: readonly Mail[] = practiceInbox;

export const findMail = (id: string | null): Mail | null => mails.find((mail) => mail.id === id) ?? null;

/** A number that belongs to a mail and stays the same, as Gmail's ids do. */
export function numberOf(id: string): bigint {
  let number = 1_780_000_000_000_000_000n;
  for (const character of id) number += BigInt(character.codePointAt(0) ?? 0) * 7_919_000_003n;
  return number;
}

// Of the practice firm, so that a screenshot is the same on every machine.
const timeZone = 'Europe/Amsterdam';
const locale = choices.language === 'en' ? 'en-GB' : 'nl-NL';

/** As in a list: the day and month. */
export const shortDate = (iso: string): string =>
  new Date(iso).toLocaleDateString(locale, { timeZone, day: 'numeric', month: 'short' });

/** As above a mail: everything down to the minute. */
export const longDate = (iso: string): string =>
  new Date(iso).toLocaleString(locale, {
    timeZone,
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
  });
