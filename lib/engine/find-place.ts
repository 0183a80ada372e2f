import type { Edit } from '#lib/domain/analysis.ts';
import type { Place } from '#lib/domain/framework.ts';
import type { LabelId } from '#lib/domain/label.ts';

import type { PlacedLabel } from './find-labels.ts';
import type { PreparedText } from './prepare-text.ts';

/** The order in which a good reply says things; a missing part goes behind what belongs before it. */
const MAIL_ORDER: readonly LabelId[] = [
  'personal-greeting',
  'thanks',
  'acknowledgement',
  'empathy',
  'apology',
  'explanation',
  'solution',
  'compensation',
  'promise',
  'deadline',
  'question',
  'agreement-check',
  'follow-up',
  'contact',
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
 * Where a sentence for `label` belongs: behind the parts that come before it in a mail, else in front of those that come
 * after it, else at the place of its offer.
 */
export const findPlace = (
  label: LabelId,
  fallback: Place,
  prepared: PreparedText,
  labels: readonly PlacedLabel[],
): DraftPlace => {
  if (label === 'personal-greeting') return placeOfSalutation(prepared);
  const rank = MAIL_ORDER.indexOf(label);
  const later = labels.find(
    (hit) => isInBody(prepared, hit.sentence) && MAIL_ORDER.indexOf(hit.label) > rank,
  );
  const earlier = labels.findLast(
    (hit) =>
      (!later || hit.sentence < later.sentence) &&
      isInBody(prepared, hit.sentence) &&
      isBefore(MAIL_ORDER.indexOf(hit.label), rank),
  );
  if (earlier) return behind(prepared.sentences[earlier.sentence]?.end ?? 0, prepared);
  if (later) return inFrontOf(prepared.sentences[later.sentence]?.start ?? 0);
  return fallback === 'before-closing' ? atEnd(prepared) : atStart(prepared);
};

const isBefore = (other: number, rank: number): boolean => other > 0 && other < rank;

const isInBody = (prepared: PreparedText, sentence: number): boolean =>
  sentence >= prepared.regions.bodyFrom && sentence < prepared.regions.bodyTo;

const at = (start: number, before: string, after: string): DraftPlace => ({
  start,
  end: start,
  before,
  after,
});

const behind = (offset: number, prepared: PreparedText): DraftPlace => {
  const isLineEnd = offset >= prepared.text.length || prepared.text.charAt(offset) === '\n';
  const isEnded = /[.!?…]["”’)]?$/.test(prepared.text.slice(Math.max(0, offset - 2), offset));
  return at(offset, isEnded || !isLineEnd ? ' ' : '. ', '');
};

const inFrontOf = (offset: number): DraftPlace => at(offset, '', ' ');

const atStart = (prepared: PreparedText): DraftPlace => {
  const { bodyFrom, bodyTo } = prepared.regions;
  const first = prepared.sentences[bodyFrom];
  return first && bodyFrom < bodyTo ? inFrontOf(first.start) : atEnd(prepared);
};

/** Behind the last sentence of the body; in a paragraph of its own when there is only a salutation. */
const atEnd = (prepared: PreparedText): DraftPlace => {
  const { bodyFrom, bodyTo } = prepared.regions;
  const last = prepared.sentences[bodyTo - 1];
  if (last && bodyTo > bodyFrom) return behind(last.end, prepared);
  if (!last) return beforeClosing(prepared);
  const lineEnd = endOfLine(prepared.text, last.end);
  if (!prepared.text.startsWith('\n\n', lineEnd)) return at(lineEnd, '\n\n', '');
  return at(lineEnd + 2, '', prepared.sentences[bodyTo] ? '\n\n' : '');
};

const beforeClosing = (prepared: PreparedText): DraftPlace => {
  const closing = prepared.sentences[prepared.regions.bodyTo];
  return at(closing?.start ?? 0, '', closing ? '\n\n' : '');
};

const placeOfSalutation = (prepared: PreparedText): DraftPlace => {
  const old = prepared.regions.bodyFrom > 0 ? prepared.sentences[0] : undefined;
  if (!old) return at(0, '', '\n\n');
  return { start: old.start, end: endOfLine(prepared.text, old.end), before: '', after: '' };
};

const endOfLine = (text: string, from: number): number => {
  const newline = text.indexOf('\n', from);
  return newline < 0 ? text.length : newline;
};
