import type { Span } from '#lib/domain/span.ts';

import type { Editor, OwnWords } from './editor.ts';
import { endBeforeQuote, endBeforeSignature } from './quote-lines.ts';

/** A `textarea`: Gmail's plain-text mode. Nothing can be drawn on it. */
export class PlainEditor implements Editor {
  readonly element: HTMLTextAreaElement;
  #wasUsed = false;

  constructor(element: HTMLTextAreaElement) {
    this.element = element;
    this.#wasUsed = element.ownerDocument.activeElement === element;
  }

  read(): OwnWords {
    const wholeText = this.element.value;
    const words = wholeText.slice(0, endBeforeQuote(wholeText, []));
    const text = words.slice(0, endBeforeSignature(words));
    const end = text.trimEnd().length;
    return { text, wholeText, end: end > 0 && text[end] === '\n' ? end + 1 : end };
  }

  caret(): number | null {
    const offset = this.element.selectionEnd;
    this.#wasUsed ||= this.element.ownerDocument.activeElement === this.element;
    return this.#wasUsed && offset <= this.read().text.length ? offset : null;
  }

  select(span: Span): boolean {
    this.element.focus({ preventScroll: true });
    this.element.setSelectionRange(span.start, span.end);
    return this.element.selectionStart === span.start && this.element.selectionEnd === span.end;
  }

  showCaret(): void {
    // The browser scrolls a textarea with what is written in it.
  }

  holdsObjects(): boolean {
    return false;
  }

  ranges(): StaticRange[] {
    return [];
  }

  onChange(listener: () => void, signal: AbortSignal): void {
    this.element.addEventListener('input', listener, { signal });
    this.element.addEventListener('focus', () => (this.#wasUsed = true), { signal });
  }
}
