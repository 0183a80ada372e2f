/** Finds the customer's own message in what a web form or a shared mailbox made of it. */
import type { FormField } from '#lib/domain/reading.ts';
import type { Span } from '#lib/domain/span.ts';

import { fold, type ReadingWords } from './reading-words.ts';

/** Something that stood behind a label: `Naam: Jan Jansen`. */
export type FormValue = { readonly field: FormField; readonly value: string; readonly span: Span };

export type CustomerMessage = {
  /** As given, but with everything that is not the customer's own message blanked out: offsets stay. */
  readonly text: string;
  readonly values: readonly FormValue[];
};

type Line = { readonly start: number; readonly end: number; readonly value: FormValue | null };

/** A message without labelled lines is all the customer's own. */
export const readMessage = (text: string, words: ReadingWords): CustomerMessage => {
  const lines = words.fieldOf.size === 0 || !text.includes(':') ? [] : readLines(text, words);
  const values = lines.flatMap(({ value }) => (value ? [value] : []));
  const head = lines.findIndex(({ value }) => value !== null);
  if (head < 0) return { text, values: [] };
  if (isForwarded(text, lines, head, words)) return readForwarded(text, lines, head, words);
  if (values.length < MIN_FIELDS || !values.some(({ field }) => OF_A_FORM.has(field)))
    return { text, values: [] };
  if (isHistory(lines, head)) return { text: text.slice(0, lines[head]?.start ?? text.length), values: [] };
  return readForm(text, lines, values);
};

/** One labelled line can be a sentence with a colon. */
const MIN_FIELDS = 2;
const OF_A_FORM: ReadonlySet<FormField> = new Set([
  'name',
  'first-name',
  'last-name',
  'from',
  'message',
  'email',
]);
const OF_A_HEAD: ReadonlySet<FormField> = new Set([
  'from',
  'to',
  'sent',
  'subject',
  'date',
  'email',
  'other',
]);

const LABELLED = /^[>\s*_|-]*([^\n:]{2,30}?)[\s*_]*:[*_]*[^\S\n]*(.*)$/;

const readLines = (text: string, words: ReadingWords): readonly Line[] => {
  const lines: Line[] = [];
  for (let start = 0; start <= text.length;) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    lines.push({ start, end, value: readValue(text, start, end, words) });
    start = end + 1;
  }
  return lines;
};

const readValue = (text: string, start: number, end: number, { fieldOf }: ReadingWords): FormValue | null => {
  const found = LABELLED.exec(text.slice(start, Math.min(end, start + MAX_LINE_CHARS)));
  const field = fieldOf.get(fold(found?.[1] ?? ''));
  if (field === undefined || !found) return null;
  const [whole, , value = ''] = found;
  const at = start + whole.length - value.length;
  return { field, value: text.slice(at, end).trim(), span: { start: at, end } };
};

/** A longer line is prose. */
const MAX_LINE_CHARS = 200;

/** The head of a forwarded mail stands first, or behind a line that says so. */
const isForwarded = (
  text: string,
  lines: readonly Line[],
  head: number,
  { forwarded }: ReadingWords,
): boolean => {
  const above = fold(text.slice(0, lines[head]?.start ?? 0));
  if (lines[head]?.value?.field !== 'from') return false;
  return above === '' || forwarded.some((words) => above.includes(words));
};

/** The older mails of a thread: a head below the customer's own words. */
const isHistory = (lines: readonly Line[], head: number): boolean =>
  head > 1 && lines[head]?.value?.field === 'from';

const readForwarded = (
  text: string,
  lines: readonly Line[],
  head: number,
  words: ReadingWords,
): CustomerMessage => {
  const past = lines.findIndex(
    ({ value }, at) => at > head && (value === null || !OF_A_HEAD.has(value.field)),
  );
  const from = past < 0 ? text.length : (lines[past]?.start ?? text.length);
  const inner = readMessage(text.slice(from), words);
  const values = lines.slice(head, past < 0 ? lines.length : past).flatMap(({ value }) => value ?? []);
  const shifted = inner.values.map((value) => ({
    ...value,
    span: { start: value.span.start + from, end: value.span.end + from },
  }));
  return { text: blank(text.slice(0, from)) + inner.text, values: [...values, ...shifted] };
};

/** The message is what stands behind its label, up to the next labelled line; else what stands behind the last one. */
const readForm = (text: string, lines: readonly Line[], values: readonly FormValue[]): CustomerMessage => {
  const at = lines.findIndex(({ value }) => value?.field === 'message');
  const begin = at < 0 ? lines.findLastIndex(({ value }) => value !== null) + 1 : at;
  const start = (at < 0 ? lines[begin]?.start : lines[begin]?.value?.span.start) ?? text.length;
  const next = lines.findIndex(
    ({ value, start: line, end }, index) =>
      index > begin && (value !== null || text.slice(line, end).trim() === '--'),
  );
  const end = next < 0 ? text.length : (lines[next]?.start ?? text.length);
  return { text: blank(text.slice(0, start)) + text.slice(start, end), values };
};

const blank = (text: string): string => text.replace(/[^\n]/g, ' ');
