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

/**
 * The edit that puts a sentence for `label` where it belongs: behind the parts that come before it in a mail, else in front
 * of those that come after it, else at the place of its offer.
 */
export const placeSentence = (
  sentence: string,
  label: LabelId,
  fallback: Place,
  prepared: PreparedText,
  labels: readonly PlacedLabel[],
): Edit => {
  if (label === 'personal-greeting') return insertSalutation(sentence, prepared);
  const rank = MAIL_ORDER.indexOf(label);
  const inBody = labels.filter(({ sentence: index }) => isInBody(prepared, index));
  const later = inBody.find((hit) => MAIL_ORDER.indexOf(hit.label) > rank);
  const earlier = inBody.findLast(
    (hit) => isBefore(MAIL_ORDER.indexOf(hit.label), rank) && (!later || hit.sentence < later.sentence),
  );
  if (earlier) return insertBehind(prepared.sentences[earlier.sentence]?.end ?? 0, sentence, prepared);
  if (later) return insertInFront(prepared.sentences[later.sentence]?.start ?? 0, sentence);
  return fallback === 'before-closing' ? insertAtEnd(sentence, prepared) : insertAtStart(sentence, prepared);
};

const isBefore = (other: number, rank: number): boolean => other > 0 && other < rank;

const isInBody = (prepared: PreparedText, sentence: number): boolean =>
  sentence >= prepared.regions.bodyFrom && sentence < prepared.regions.bodyTo;

const insertBehind = (at: number, sentence: string, prepared: PreparedText): Edit => {
  const isLineEnd = at >= prepared.text.length || prepared.text.charAt(at) === '\n';
  const ends = /[.!?…]["”’)]?$/.test(prepared.text.slice(0, at));
  return { start: at, end: at, text: `${ends || !isLineEnd ? '' : '.'} ${sentence}` };
};

const insertInFront = (at: number, sentence: string): Edit => ({ start: at, end: at, text: `${sentence} ` });

const insertAtStart = (sentence: string, prepared: PreparedText): Edit => {
  const { bodyFrom, bodyTo } = prepared.regions;
  const first = prepared.sentences[bodyFrom];
  if (first && bodyFrom < bodyTo) return insertInFront(first.start, sentence);
  return insertAtEnd(sentence, prepared);
};

/** Behind the last sentence of the body; in a paragraph of its own when there is only a salutation. */
const insertAtEnd = (sentence: string, prepared: PreparedText): Edit => {
  const { bodyFrom, bodyTo } = prepared.regions;
  const last = prepared.sentences[bodyTo - 1];
  if (last && bodyTo > bodyFrom) return insertBehind(last.end, sentence, prepared);
  if (!last) return insertBeforeClosing(sentence, prepared);
  const lineEnd = endOfLine(prepared.text, last.end);
  const blank = /^\n[ \t\u00a0]*(?=\n|$)/.exec(prepared.text.slice(lineEnd));
  const hasEmptyLine = blank !== null && prepared.text.slice(lineEnd).startsWith('\n\n');
  if (!hasEmptyLine) return { start: lineEnd, end: lineEnd, text: `\n\n${sentence}` };
  return {
    start: lineEnd + 2,
    end: lineEnd + 2,
    text: prepared.sentences[bodyTo] ? `${sentence}\n\n` : sentence,
  };
};

const insertBeforeClosing = (sentence: string, prepared: PreparedText): Edit => {
  const closing = prepared.sentences[prepared.regions.bodyTo];
  const at = closing?.start ?? 0;
  return { start: at, end: at, text: closing ? `${sentence}\n\n` : sentence };
};

const insertSalutation = (sentence: string, prepared: PreparedText): Edit => {
  const old = prepared.regions.bodyFrom > 0 ? prepared.sentences[0] : undefined;
  if (!old) return { start: 0, end: 0, text: `${sentence}\n\n` };
  return { start: old.start, end: endOfLine(prepared.text, old.end), text: sentence };
};

const endOfLine = (text: string, from: number): number => {
  const newline = text.indexOf('\n', from);
  return newline < 0 ? text.length : newline;
};
