import type { Span } from '#lib/domain/span.ts';

/** What the webmail's text field can do, whether rich or plain. Offsets count in `read().text`. */
export interface Editor {
  readonly element: HTMLElement;
  read(): OwnWords;
  /** The offset of the browser's own caret, at the end of a selection; null when it is not in the own words. */
  caret(): number | null;
  /** Gives the field the keyboard and selects this part of it. False when the browser did not. */
  select(span: Span): boolean;
  /** Scrolls as little as it takes to see the caret. */
  showCaret(): void;
  /** True when the part holds something besides text, such as a picture or a mention, that replacing would destroy. */
  holdsObjects(span: Span): boolean;
  /** Ranges for drawing; empty where nothing can be drawn on the field. */
  ranges(span: Span): StaticRange[];
  /** After something in the field may have changed. Ends with `signal`. */
  onChange(listener: () => void, signal: AbortSignal): void;
}

export type OwnWords = {
  readonly text: string;
  /** With what only looks like a quote or a signature: what a write is checked against. */
  readonly wholeText: string;
  /** The offset at which more own words would be added. */
  readonly end: number;
};
