import * as z from 'zod/mini';

const words = z._default(z.array(z.string()), []);

/** What a line of a web form or a forwarded mail can say: `Bestelnummer: 40019` is an `order`. */
export const FORM_FIELDS = [
  'name',
  'first-name',
  'last-name',
  'from',
  'to',
  'sent',
  'subject',
  'email',
  'phone',
  'address',
  'order',
  'date',
  'other',
  'message',
] as const;
export type FormField = (typeof FORM_FIELDS)[number];

/** How a language writes names, numbers, times and things: what is needed to read facts and points from a message. */
export const readingFile = z.strictObject({
  /** Labels in front of a colon, by what they say. */
  fields: z._default(z.partialRecord(z.enum(FORM_FIELDS), z.array(z.string())), {}),
  /** Words on the line above the head of a forwarded mail. */
  forwarded: words,
  /** Words that carry no content; points and answers are not compared by them. */
  'small-words': words,
  /** Endings and beginnings that a word loses before it is compared, longest first. */
  suffixes: words,
  prefixes: words,
  /** Words in front of a name, and small words inside one. */
  titles: words,
  particles: words,
  /** Capitalised words that stand in a salutation or a signature and are no name. */
  'not-names': words,
  numbers: z._default(z.record(z.string(), z.number()), {}),
  /** Units of time, with their length in days. */
  units: z._default(z.record(z.string(), z.number()), {}),
  /** Words in front of a time that has passed: “al drie weken”. */
  since: words,
  months: words,
  currencies: words,
  /** Words that announce an order or case number. */
  'order-words': words,
  /** “Drie keer gebeld”: words of repetition, and what was done. */
  times: words,
  contacted: words,
  /** What people buy or use and complain about; also the last part of a compound. */
  things: words,
  /** Words in front of a thing that say that it is the customer’s. */
  owners: words,
});
export type ReadingFile = z.infer<typeof readingFile>;
