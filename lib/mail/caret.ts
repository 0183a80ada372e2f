import { compareTexts } from './move-edit.ts';
import type { Editor } from './editor.ts';

/** Fast enough that a click elsewhere never beats it, slow enough to read a long draft only now and then. */
const REMEMBER_AFTER_MS = 60;

/** Where the writer last stood in a draft. Survives that the webmail replaces the nodes, or the whole field. */
export class Caret {
  #editor: Editor;
  /** An offset counts in the text it was taken from. */
  #last: { readonly offset: number; readonly text: string } | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Since the field came; until then a caret at the very start was put there by the webmail. */
  #hasActed = false;

  /** Ends with `signal`. */
  constructor(editor: Editor, signal: AbortSignal) {
    this.#editor = editor;
    const document = editor.element.ownerDocument;
    document.addEventListener('selectionchange', () => this.#rememberSoon(), { signal });
    // On the window and in capture: Outlook's editor stops these events on their way up.
    for (const type of ['keydown', 'pointerdown', 'input']) {
      document.defaultView?.addEventListener(type, (event) => this.#noteAct(event), {
        signal,
        capture: true,
      });
    }
    signal.addEventListener('abort', () => clearTimeout(this.#timer));
    this.remember();
  }

  /** The webmail put the draft in another field. */
  moveTo(editor: Editor): void {
    this.#editor = editor;
    this.#hasActed = false;
    this.remember();
  }

  remember(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const offset = this.#editor.caret();
    if (offset === null || (offset === 0 && !this.#hasActed)) return;
    this.#last = { offset, text: this.#editor.read().text };
  }

  /** The offset at which the writer would go on typing. Never in quote or signature. */
  offset(): number {
    this.remember();
    const { text, end } = this.#editor.read();
    return (this.#last && placeIn(text, this.#last)) ?? end;
  }

  #noteAct(event: Event): void {
    if (event.target instanceof Node && this.#editor.element.contains(event.target)) this.#hasActed = true;
  }

  #rememberSoon(): void {
    this.#timer ??= setTimeout(() => this.remember(), REMEMBER_AFTER_MS);
  }
}

/** The same place in a text that has changed since; null when the place itself was changed away. */
function placeIn(text: string, last: { readonly offset: number; readonly text: string }): number | null {
  if (text === last.text) return last.offset;
  const { sameUntil, sameFrom } = compareTexts(last.text, text);
  if (last.offset <= sameUntil) return last.offset;
  return last.offset >= sameFrom ? last.offset + text.length - last.text.length : null;
}
