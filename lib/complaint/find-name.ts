import type { Span } from '#lib/domain/span.ts';
import type { ReadyPack } from '#lib/engine/ready-pack.ts';
import type { PreparedText } from '#lib/engine/text/prepare-text.ts';

import type { CustomerMessage, FormValue } from './read-message.ts';
import { fold, type ReadingWords } from './reading-words.ts';

/** A name as the customer wrote it, and its parts as the engine compares them: no titles, no particles, no initials. */
export type CustomerName = { readonly full: string; readonly parts: readonly string[]; readonly span: Span };

/** The customer's name: from a form, from below the closing, or from the head of a forwarded mail. */
export const findName = (
  prepared: PreparedText,
  message: CustomerMessage,
  { reading }: ReadyPack,
): CustomerName | null =>
  ofForm(message.values, reading) ?? ofSignature(prepared, reading) ?? ofHead(message.values, reading);

const ofForm = (values: readonly FormValue[], reading: ReadingWords): CustomerName | null => {
  const whole = values.find(({ field }) => field === 'name');
  if (whole) return toName(whole.value, whole.span.start, reading, false);
  const first = values.find(({ field }) => field === 'first-name');
  const last = values.find(({ field }) => field === 'last-name');
  if (!first && !last) return null;
  const full = [first?.value, last?.value].filter((part) => part).join(' ');
  const name = toName(full, 0, reading, false);
  return name && { ...name, span: (first ?? last)?.span ?? name.span };
};

/** “Jan Jansen <jan@example.nl>” */
const ofHead = (values: readonly FormValue[], reading: ReadingWords): CustomerName | null => {
  const from = values.find(({ field }) => field === 'from');
  const shown = from?.value.replace(/<.*$|\[.*$|\(.*$/, '').replaceAll('"', '') ?? '';
  return from && !shown.includes('@') ? toName(shown, from.span.start, reading, true) : null;
};

/** A short line of capitalised words among the last ones: “Mw. J. Hoekzema”, “gr Henk Postma”, “Sofie Maes, Gent”. */
const ofSignature = (prepared: PreparedText, reading: ReadingWords): CustomerName | null => {
  const { text, sentences, regions } = prepared;
  const closing = sentences[regions.bodyTo]?.start;
  const body = text.trimEnd();
  const from = closing ?? lastParagraph(body);
  // One line alone is the message itself.
  if (closing === undefined && from === 0) return null;
  let start = from;
  for (const line of body.slice(from).split('\n').slice(0, MAX_SIGNATURE_LINES)) {
    const name = toName(line, start, reading, true);
    if (name) return name;
    start += line.length + 1;
  }
  return null;
};

/** Where the last lines begin that stand together: a name may have a place or a firm below it. */
const lastParagraph = (body: string): number => {
  const gap = /\n[^\S\n]*\n(?![\s\S]*\n[^\S\n]*\n)/.exec(body.slice(-MAX_SIGNATURE_CHARS));
  const start = gap ? Math.max(body.length - MAX_SIGNATURE_CHARS, 0) + gap.index + gap[0].length : 0;
  return start > 0 && body.slice(start).split('\n').length <= MAX_SIGNATURE_LINES
    ? start
    : body.lastIndexOf('\n') + 1;
};

const MAX_SIGNATURE_CHARS = 200;
const MAX_SIGNATURE_LINES = 5;
const MAX_NAME_CHARS = 60;
const MAX_PARTS = 5;
const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}'’.-]*/gu;

/** @param isProse whether words that are no name may stand around it, which then must begin with a capital */
const toName = (line: string, at: number, reading: ReadingWords, isProse: boolean): CustomerName | null => {
  const own = line.split(/[,|/(]/)[0] ?? '';
  if (own.length > MAX_NAME_CHARS || /[\d@?!:[\]]/.test(own)) return null;
  const words = [...own.matchAll(WORD)];
  const begin = isProse ? words.findIndex(({ 0: word }) => isNameWord(word, reading)) : 0;
  const kept = begin < 0 ? [] : words.slice(begin);
  const isName = kept.every(
    ({ 0: word }) => isNameWord(word, reading) || reading.particles.has(fold(word)) || !isProse,
  );
  if (!isName || kept.length === 0 || kept.length > MAX_PARTS) return null;
  if (begin > MAX_WORDS_BEFORE) return null;
  const parts = kept
    .flatMap(({ 0: word }) => fold(word).split(' '))
    .filter((part) => part.length > 1 && !reading.particles.has(part) && !reading.titles.has(part));
  const [first] = kept;
  const last = kept.at(-1);
  if (!first || !last || parts.length === 0) return null;
  const full = own.slice(first.index, last.index + last[0].length);
  return { full, parts, span: { start: at + first.index, end: at + first.index + full.length } };
};

/** “Met vriendelijke groet Jan” */
const MAX_WORDS_BEFORE = 4;

const isNameWord = (word: string, { notNames }: ReadingWords): boolean =>
  /^\p{Lu}/u.test(word) && !notNames.has(fold(word));
