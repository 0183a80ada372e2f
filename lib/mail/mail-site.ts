import type { Edit } from '#lib/domain/analysis.ts';
import type { DraftText, IncomingMail, Underline } from '#lib/domain/mail.ts';
import type { Result } from '#lib/domain/result.ts';

/** How a webmail is watched. Nobody above this interface knows which webmail it is. */
export interface MailSite {
  readonly id: string;
  /**
   * Calls `onOpen` once per compose window, present or future, also after navigation inside the page.
   * Ends, with every window it opened, when `signal` aborts.
   */
  watchComposeWindows(root: Document, onOpen: (window: ComposeWindow) => void, signal: AbortSignal): void;
}

export type WriteError =
  /** The text at the place of the edit is no longer what was seen. Nothing was written. */
  | 'draft-changed'
  /** The compose window is gone. Nothing was written. */
  | 'window-closed'
  /** The editor did not take the text. Nothing was written, or what was written was taken back. */
  | 'editor-refused';

/** What a panel needs to stand beside a compose window without covering what matters. Viewport pixels. */
export type ComposePlace = {
  /** The whole compose window. */
  readonly frame: DOMRect;
  /** Never to be covered: the text, Send, Discard. */
  readonly keepFree: readonly DOMRect[];
  /** False while minimised, or while a modal dialog of the webmail is open. */
  readonly isVisible: boolean;
};

/** One open reply. */
export interface ComposeWindow {
  /** Stays the same while the webmail moves or re-mounts the window. */
  readonly key: string;
  /** Aborted when the window closes (sent, discarded, closed); not when the webmail only moves it. */
  readonly signal: AbortSignal;
  /** The writer's own words; quoted mail and signature left out. Empty text when nothing is written. */
  readDraft(): DraftText;
  /** The message being answered; null for a new mail, or where the page does not show it. */
  readIncoming(): IncomingMail | null;
  /** The writer's own name as the page shows it (for {{mijn.naam}}); null where it does not. */
  readWriterName(): string | null;
  /** After typing, pasting, undo; not while an input method is composing. Ends with `signal`. */
  onDraftChange(listener: () => void): void;
  /** After the window may have moved, grown, been hidden or shown. Ends with `signal`. */
  onPlaceChange(listener: () => void): void;
  readPlace(): ComposePlace;
  /**
   * Replaces a part of the draft as one undo step. `seen` is the draft text in which the edit's offsets count: an edit
   * whose own part has not changed since is moved along with other changes; else `draft-changed`.
   * The caret ends behind the new text. Never writes in subject, recipients, quote or signature.
   */
  applyEdit(edit: Edit, seen: string): Promise<Result<void, WriteError>>;
  /**
   * Inserts plain text (lines split by \n) where the writer's caret was last, or at the end of his own words when it never
   * was in this draft. One undo step; the caret ends behind the text, or at `caretAt` (offset in `text`).
   */
  insertAtCaret(text: string, caretAt?: number): Promise<Result<void, WriteError>>;
  /** Marks these parts until the next call; `[]` clears. Nothing is added to the DOM. */
  underline(parts: readonly Underline[], seen: string): void;
  /** Gives the keyboard back to the draft, at the writer's last caret. */
  focus(): void;
}
