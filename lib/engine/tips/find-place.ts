import type { Edit } from '#lib/domain/analysis.ts';
import type { Place } from '#lib/domain/framework.ts';
import type { PartId } from '#lib/domain/part.ts';
import type { Parts } from '#lib/engine/rules/find-parts.ts';
import { lastOwnSentence } from '#lib/engine/text/last-own-sentence.ts';
import type { PreparedText } from '#lib/engine/text/prepare-text.ts';

/** The order in which a good reply says things; a missing part goes behind what belongs before it. */
const MAIL_ORDER: readonly PartId[] = [
  'personal-greeting',
  'thanks',
  'acknowledgement',
  'empathy',
  'apology',
  'explanation',
  'solution',
  'compensation',
  'prevention',
  'promise',
  'deadline',
  'question',
  'agreement-check',
  'follow-up',
  'route',
  'contact',
  'forgiveness',
];

/** A place in a draft, and what stands around a sentence that is put there. */
export type DraftPlace = {
  readonly start: number;
  readonly end: number;
  readonly before: string;
  readonly after: string;
};

/** The edit that puts a sentence in a place. */
export const putSentence = (sentence: string, { start, end, before, after }: DraftPlace): Edit => ({
  start,
  end,
  text: before + sentence + after,
});

/**
 * Where a sentence for `part` belongs: in front of the parts that come after it in a mail, behind those that come before
 * it, else at the place of its offer. Never before the salutation, never in the closing or among names below it.
 */
export const findPlace = (
  part: PartId,
  fallback: Place,
  prepared: PreparedText,
  parts: Parts,
): DraftPlace => {
  if (part === 'personal-greeting') return placeOfSalutation(prepared);
  const rank = MAIL_ORDER.indexOf(part);
  const later = firstSentence(prepared, parts, MAIL_ORDER.slice(rank + 1));
  if (later === null && fallback === 'before-closing') return atEnd(prepared);
  const earlier = lastSentence(prepared, parts, MAIL_ORDER.slice(1, Math.max(1, rank)), later);
  if (earlier !== null) return behind(earlier, prepared);
  return later === null ? atStart(prepared) : inFrontOf(later, prepared);
};

/** The first sentence of the body that shows one of these. */
const firstSentence = (prepared: PreparedText, parts: Parts, wanted: readonly PartId[]): number | null => {
  let first: number | null = null;
  for (const part of wanted) {
    for (const { sentence } of parts.get(part) ?? []) {
      if (isInBody(prepared, sentence) && (first === null || sentence < first)) first = sentence;
    }
  }
  return first;
};

/** The last sentence of the body, and before `limit`, that shows one of these. */
const lastSentence = (
  prepared: PreparedText,
  parts: Parts,
  wanted: readonly PartId[],
  limit: number | null,
): number | null => {
  let last: number | null = null;
  for (const part of wanted) {
    for (const { sentence } of parts.get(part) ?? []) {
      if (!isInBody(prepared, sentence) || (limit !== null && sentence >= limit)) continue;
      if (last === null || sentence > last) last = sentence;
    }
  }
  return last;
};

const isInBody = (prepared: PreparedText, sentence: number): boolean =>
  sentence >= prepared.regions.bodyFrom && sentence < prepared.regions.bodyTo;

const at = (start: number, before: string, after: string): DraftPlace => ({
  start,
  end: start,
  before,
  after,
});

const behind = (index: number, { text, sentences }: PreparedText): DraftPlace => {
  const start = sentences[index]?.end ?? 0;
  const isEnded = /[.!?…]["”’)]?$/.test(text.slice(Math.max(0, start - 2), start));
  // What stands behind the last word of a line without a full stop, or with that of an abbreviation; a comma becomes one.
  const rest = /^[.,;:]?(?=[^\S\r\n]*(\r?\n|$))/.exec(text.slice(start, start + MAX_REST_CHARS))?.[0];
  if (isEnded || rest === undefined) return at(start, ' ', '');
  return { start, end: start + rest.length, before: '. ', after: '' };
};

/** More blanks than this at the end of a line are not looked through. */
const MAX_REST_CHARS = 40;

const inFrontOf = (index: number, prepared: PreparedText): DraftPlace => {
  if (index < prepared.regions.partsFrom) return behind(index, prepared);
  return at(prepared.sentences[index]?.start ?? 0, '', ' ');
};

const atStart = (prepared: PreparedText): DraftPlace => {
  const { bodyFrom, bodyTo } = prepared.regions;
  return bodyFrom < bodyTo ? inFrontOf(bodyFrom, prepared) : atEnd(prepared);
};

/** Behind the last sentence of the body; in a paragraph of its own when there is only a salutation. */
const atEnd = (prepared: PreparedText): DraftPlace => {
  const { bodyFrom, bodyTo } = prepared.regions;
  if (bodyTo > bodyFrom) return behind(lastOwnSentence(prepared), prepared);
  const { text, sentences } = prepared;
  const closing = sentences[bodyTo];
  const emptyLine = text.includes('\r\n') ? '\r\n\r\n' : '\n\n';
  if (bodyFrom === 0) {
    const isApart = /^\s*\n[^\S\r\n]*\r?\n/.test(text.slice(startOf(text), closing?.start));
    return at(startOf(text), '', closing && !isApart ? emptyLine : '');
  }
  const lineEnd = endOfLine(text, sentences[bodyFrom - 1]?.end ?? 0);
  const gap = /^\r?\n[^\S\r\n]*\r?\n/.exec(text.slice(lineEnd, lineEnd + MAX_REST_CHARS))?.[0];
  return gap === undefined
    ? at(lineEnd, emptyLine, '')
    : at(lineEnd + gap.length, '', closing ? emptyLine : '');
};

const placeOfSalutation = ({ text, sentences, regions }: PreparedText): DraftPlace => {
  const old = regions.bodyFrom > 0 ? sentences[0] : undefined;
  if (!old) return at(startOf(text), '', text.includes('\r\n') ? '\r\n\r\n' : '\n\n');
  return { start: old.start, end: endOfLine(text, old.end), before: '', after: '' };
};

/** Behind a byte order mark. */
const startOf = (text: string): number => (text.startsWith('\uFEFF') ? 1 : 0);

const endOfLine = (text: string, from: number): number => {
  const found = /\r?\n/.exec(text.slice(from));
  return found ? from + found.index : text.length;
};
