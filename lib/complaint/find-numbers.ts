import type { FormField } from '#lib/domain/reading.ts';
import type { Span } from '#lib/domain/span.ts';
import type { PreparedText } from '#lib/engine/text/prepare-text.ts';
import { endOf, FLAG, hasFlag, startOf, wordText } from '#lib/engine/text/words.ts';

import type { CustomerMessage } from './read-message.ts';
import type { ReadingWords } from './reading-words.ts';

/** Words of the message, with their place in it. */
export type Quoted = { readonly quote: string; readonly span: Span };

export const quoteOf = ({ text, words }: PreparedText, first: number, last: number): Quoted => {
  const span = { start: startOf(words, first), end: endOf(words, last) };
  return { quote: text.slice(span.start, span.end), span };
};

const SIGNS: ReadonlySet<string> = new Set(['€', '£', '$']);

/** Amounts of money, as written: “€ 12,50”, “290 euro”. */
export const findAmounts = (prepared: PreparedText, { currencies }: ReadingWords): readonly Quoted[] => {
  const { words } = prepared;
  const isMoney = (word: number): boolean => {
    const text = wordText(words, word);
    return SIGNS.has(text) || currencies.has(text);
  };
  return numbersOf(prepared).flatMap((word) => {
    if (word > 0 && isMoney(word - 1) && isNear(prepared, word - 1))
      return [quoteOf(prepared, word - 1, word)];
    return isMoney(word + 1) && isNear(prepared, word) ? [quoteOf(prepared, word, word + 1)] : [];
  });
};

/** Days of the calendar: “14 juli”, “March 3rd”, “16-7-2025”. */
export const findDates = (
  prepared: PreparedText,
  message: CustomerMessage,
  { months }: ReadingWords,
): readonly Quoted[] => {
  const { text, words } = prepared;
  const named: Quoted[] = [];
  for (let word = 0; word < words.count; word += 1) {
    if (!months.has(wordText(words, word))) continue;
    if (isDayNumber(wordText(words, word - 1))) named.push(quoteOf(prepared, word - 1, word));
    else if (isDayNumber(wordText(words, word + 1))) named.push(quoteOf(prepared, word, word + 1));
  }
  const written = [...text.matchAll(/(?<![\d/-])\d{1,2}[-/]\d{1,2}(?:[-/]\d{2,4})?(?![\d/-])/g)].map(
    ({ index, 0: quote }) => ({ quote, span: { start: index, end: index + quote.length } }),
  );
  return [...ofField(message, ['date']), ...named, ...written];
};

const isDayNumber = (text: string): boolean => /^(0?[1-9]|[12]\d|3[01])(st|nd|rd|th|e)?$/.test(text);

/** Numbers of an order, case or customer: what stands behind a word that announces one, or in the field of a form. */
export const findOrderNumbers = (
  prepared: PreparedText,
  message: CustomerMessage,
  { orderWords }: ReadingWords,
): readonly Quoted[] => {
  const { text, words } = prepared;
  const found: Quoted[] = [...ofField(message, ['order'])];
  for (let word = 0; word < words.count; word += 1) {
    if (!orderWords.has(wordText(words, word))) continue;
    const behind = text.slice(endOf(words, word), endOf(words, word) + MAX_DISTANCE_CHARS);
    const number = ORDER_NUMBER.exec(behind);
    if (!number?.[1]) continue;
    const start = endOf(words, word) + number.index + number[0].length - number[1].length;
    found.push({ quote: number[1], span: { start, end: start + number[1].length } });
  }
  return found;
};

const MAX_DISTANCE_CHARS = 40;
/** At most one small word may stand between, such as “nummer” or “is”; a code has four digits at least. */
const ORDER_NUMBER =
  /^[\s:#.(°]*(?:[\p{L}]{1,8}[\s:#.]+)?((?=[\p{L}-]*\d)[\p{L}\d][\p{L}\d./-]{2,}\d(?:[\p{L}]{2})?)/u;

const ofField = ({ values }: CustomerMessage, fields: readonly FormField[]): readonly Quoted[] =>
  values
    .filter(({ field, value }) => fields.includes(field) && value !== '')
    .map(({ value, span }) => ({ quote: value, span }));

const numbersOf = ({ words }: PreparedText): readonly number[] =>
  Array.from({ length: words.count }, (_, word) => word).filter((word) => hasFlag(words, word, FLAG.number));

/** Nothing but blanks between this word and the next. */
const isNear = ({ text, words }: PreparedText, word: number): boolean =>
  /^\s?$/.test(text.slice(endOf(words, word), startOf(words, word + 1)));
