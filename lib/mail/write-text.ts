import type { Span } from '#lib/domain/span.ts';
import { failed, ok, type Result } from '#lib/domain/result.ts';

import type { Editor } from './editor.ts';
import { compareTexts } from './move-edit.ts';

/** Puts text in the place of the selection, as one undo step of that editor. An empty text deletes the selection. */
export type TypeText = (element: HTMLElement, text: string) => void;

function insertText(document: Document, text: string): void {
  if (text === '') document.execCommand('delete');
  else document.execCommand('insertText', false, text);
}

/** A browser draws two spaces as one, and none at a line's start. */
const withKeptSpaces = (text: string): string => text.replace(/ (?= )|(?<=\n) /g, '\u00a0');

/** For a textarea. */
export const typePlainly: TypeText = (element, text) => {
  insertText(element.ownerDocument, text);
};

/**
 * For fields whose undo is the browser's own (Gmail). One command is one undo step, lines included; a command per line would be several
 * in Firefox.
 */
export const typeNatively: TypeText = (element, text) => {
  insertText(element.ownerDocument, withKeptSpaces(text));
};

/**
 * For editors that keep snapshots of their own (Outlook's roosterjs): they take one when an input method ends, so ours stands between
 * two of them. Line by line, because Firefox would put all lines in one block, which Outlook sends as it stands.
 */
export const typeBetweenSnapshots: TypeText = (element, text) => {
  const document = element.ownerDocument;
  const takeSnapshot = (): void => {
    element.dispatchEvent(new CompositionEvent('compositionend', { bubbles: true, data: '' }));
  };
  takeSnapshot();
  for (const [index, line] of withKeptSpaces(text).split('\n').entries()) {
    if (index > 0) document.execCommand('insertParagraph');
    if (line !== '' || text === '') insertText(document, line);
  }
  takeSnapshot();
};

/** Editors turn spaces into no-break spaces, and end a list at an empty line: the words are what counts. */
const sameWords = (a: string, b: string): boolean =>
  a === b || a.split(/\s+/u).filter(Boolean).join(' ') === b.split(/\s+/u).filter(Boolean).join(' ');

/** Brings back the text from before a write that went wrong. */
function takeBack(editor: Editor, before: string, type: TypeText): void {
  const after = editor.read().wholeText;
  if (after === before) return;
  const { sameUntil, sameFrom } = compareTexts(before, after);
  const span = { start: sameUntil, end: sameFrom + after.length - before.length };
  if (editor.select(span)) type(editor.element, before.slice(sameUntil, sameFrom));
}

/**
 * Writes `text` in the place of `span`, as one undo step, with the caret behind it or at `caretAt` (offset in `text`).
 * Checks that the text is there; when it is not, takes back what was written.
 */
export function writeText(
  editor: Editor,
  span: Span,
  text: string,
  type: TypeText,
  caretAt: number = text.length,
): Result<void, 'editor-refused'> {
  const before = editor.read().wholeText;
  if (editor.holdsObjects(span) || !editor.select(span)) return failed('editor-refused');
  type(editor.element, text);
  const after = editor.read().wholeText;
  const expected = before.slice(0, span.start) + text + before.slice(span.end);
  if (!sameWords(after, expected)) {
    takeBack(editor, before, type);
    return failed('editor-refused');
  }
  // An editor that changed the white space also moved the offsets; its own caret then stands right.
  const end = editor.caret();
  const place = after.length === expected.length ? span.start + caretAt : end;
  // Selecting anew keeps the writer's next letters out of our undo step.
  if (place !== null) editor.select({ start: place, end: place });
  editor.showCaret();
  return ok(undefined);
}
