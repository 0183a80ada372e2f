import type { Edit } from '#lib/domain/analysis.ts';
import { failed, ok, type Result } from '#lib/domain/result.ts';
import type { Span } from '#lib/domain/span.ts';

/** How one text became another, seen from both ends. Pure. */
export type Change = {
  readonly seen: string;
  readonly current: string;
  /** Up to here nothing changed, however the change is read. */
  readonly sameUntil: number;
  /** From here on (in `seen`) nothing changed, however the change is read. */
  readonly sameFrom: number;
};

/** How much of its surroundings makes a passage recognisable when text changed on both sides of it. */
const CONTEXT_CHARS = 20;
const LETTER = /[\p{L}\p{N}\p{M}'’]/u;

function commonPrefix(a: string, b: string, limit: number): number {
  let length = 0;
  while (length < limit && a[length] === b[length]) length += 1;
  return length;
}

function commonSuffix(a: string, b: string, limit: number): number {
  let length = 0;
  while (length < limit && a[a.length - 1 - length] === b[b.length - 1 - length]) length += 1;
  return length;
}

/** Compares the text that was analysed with the text that stands there now. */
export function compareTexts(seen: string, current: string): Change {
  const shorter = Math.min(seen.length, current.length);
  const prefix = commonPrefix(seen, current, shorter);
  const suffix = commonSuffix(seen, current, shorter);
  // "aa" that became "aaa" may have grown at either end: the doubtful part lies between both readings.
  return {
    seen,
    current,
    sameUntil: Math.min(prefix, shorter - suffix),
    sameFrom: seen.length - Math.min(suffix, shorter - prefix),
  };
}

const isLetter = (text: string, index: number): boolean => LETTER.test(text[index] ?? ' ');

/** Whether the character before `index` belongs to the same word as the one at it. */
const isInsideWord = (text: string, index: number): boolean =>
  index > 0 && isLetter(text, index - 1) && isLetter(text, index);

/** A change that begins or ends exactly here: harmless beside a whole passage, not inside its last or first word. */
function isCleanEdge(change: Change, span: Span, atSeen: number, atCurrent: number): boolean {
  if (span.start === span.end) return false;
  return !isInsideWord(change.seen, atSeen) && !isInsideWord(change.current, atCurrent);
}

function findOnce(text: string, part: string): number | null {
  const first = text.indexOf(part);
  return first < 0 || text.indexOf(part, first + 1) >= 0 ? null : first;
}

/** For changes on both sides: the passage with its surroundings, when these occur exactly once in both texts. */
function moveBySurroundings({ seen, current }: Change, span: Span): Span | null {
  const from = span.start - CONTEXT_CHARS;
  const to = span.end + CONTEXT_CHARS;
  if (from < 0 || to > seen.length) return null;
  const part = seen.slice(from, to);
  const at = findOnce(seen, part) === from ? findOnce(current, part) : null;
  return at === null ? null : { start: at + CONTEXT_CHARS, end: at + CONTEXT_CHARS + span.end - span.start };
}

/** The same passage in the current text; null when it, or what touches it, is no longer what was seen. */
export function moveSpan(change: Change, span: Span): Span | null {
  const { seen, current, sameUntil, sameFrom } = change;
  if (span.start < 0 || span.start > span.end || span.end > seen.length) return null;
  if (seen === current) return span;
  if (span.end < sameUntil) return span;
  if (span.end === sameUntil && isCleanEdge(change, span, sameUntil, sameUntil)) return span;
  const shift = current.length - seen.length;
  const moved = { start: span.start + shift, end: span.end + shift };
  if (span.start > sameFrom) return moved;
  if (span.start === sameFrom && isCleanEdge(change, span, sameFrom, sameFrom + shift)) return moved;
  return moveBySurroundings(change, span);
}

/**
 * Moves an edit made for the text `seen` to where it belongs in `current`.
 * `draft-changed` when the part it replaces, or what stands directly beside it, is no longer the same.
 */
export function moveEdit(edit: Edit, seen: string, current: string): Result<Edit, 'draft-changed'> {
  const span = moveSpan(compareTexts(seen, current), edit);
  return span ? ok({ ...span, text: edit.text }) : failed('draft-changed');
}
