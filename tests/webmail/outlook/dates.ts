import { settings } from './settings.ts';

const locale = settings.language === 'en' ? 'en-GB' : 'nl-NL';
const timeZone = 'Europe/Amsterdam';

const inList = new Intl.DateTimeFormat(locale, {
  weekday: 'short',
  day: 'numeric',
  month: 'numeric',
  timeZone,
});
const inCard = new Intl.DateTimeFormat(locale, {
  weekday: 'short',
  day: 'numeric',
  month: 'numeric',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  timeZone,
});
const inQuote = new Intl.DateTimeFormat(locale, { dateStyle: 'full', timeStyle: 'short', timeZone });
const clock = new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit', timeZone });

/** Dates as the message list, a message card, a quoted header and the draft's status show them. */
export const dates = {
  inList: (date: Date) => inList.format(date),
  inCard: (date: Date) => inCard.format(date),
  inQuote: (date: Date) => inQuote.format(date),
  clock: (date: Date) => clock.format(date),
};
