import type { Underline } from '#lib/domain/mail.ts';

import type { Editor } from './editor.ts';
import { highlightsOf } from './highlights.ts';
import { compareTexts, moveSpan } from './move-edit.ts';

/** Keeps parts of one draft underlined while it changes. Knows offsets, not nodes: editors replace their nodes. */
export class Underliner {
  #editor: Editor;
  #parts: readonly Underline[] = [];
  #seen = '';

  constructor(editor: Editor) {
    this.#editor = editor;
  }

  moveTo(editor: Editor): void {
    this.#editor = editor;
    this.refresh();
  }

  /** Marks these parts of the text `seen` until the next call. */
  mark(parts: readonly Underline[], seen: string): void {
    const hadParts = this.#parts.length > 0;
    this.#parts = parts;
    this.#seen = seen;
    if (hadParts || parts.length > 0) this.#draw();
  }

  /** Draws again after the draft changed. A part that is no longer what was seen is not drawn. */
  refresh(): void {
    if (this.#parts.length > 0) this.#draw();
  }

  #draw(): void {
    const highlights = highlightsOf(this.#editor.element.ownerDocument);
    if (!highlights.canDraw) return;
    const ranges: Record<Underline['weight'], StaticRange[]> = { strong: [], soft: [] };
    const { text } = this.#editor.read();
    const change = compareTexts(this.#seen, text);
    for (const part of this.#parts) {
      const span = moveSpan(change, part);
      if (span && span.start < span.end && span.end <= text.length) {
        ranges[part.weight].push(...this.#editor.ranges(span));
      }
    }
    highlights.draw(this, ranges);
  }

  clear(): void {
    this.mark([], '');
  }
}
