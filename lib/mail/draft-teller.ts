import type { Editor } from './editor.ts';
import { followInputMethod, type InputMethod } from './input-method.ts';

/** A long draft is read again after a run of keys, a short one after each key. */
const LONG_DRAFT_CHARS = 20_000;
const LONG_DRAFT_PAUSE_MS = 150;

/** Tells when the words of a draft have changed, and is silent while an input method composes. */
export class DraftTeller {
  readonly #listeners = new Set<() => void>();
  readonly #onRedrawn: () => void;
  #editor: Editor;
  #inputMethod: InputMethod;
  #told: string;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** `onRedrawn` is called before the listeners, also when only the page's nodes changed. */
  constructor(editor: Editor, onRedrawn: () => void, signal: AbortSignal) {
    this.#editor = editor;
    this.#onRedrawn = onRedrawn;
    this.#told = editor.read().text;
    this.#inputMethod = this.#follow(signal);
  }

  /** Follows the draft to another field. `signal` is that field's own. */
  moveTo(editor: Editor, signal: AbortSignal): void {
    this.#editor = editor;
    this.#inputMethod = this.#follow(signal);
    this.#tellSoon();
  }

  onChange(listener: () => void): void {
    this.#listeners.add(listener);
  }

  /** Resolves when no input method is composing. */
  whenIdle(): Promise<void> {
    return this.#inputMethod.whenIdle();
  }

  #follow(signal: AbortSignal): InputMethod {
    const tellSoon = (): void => this.#tellSoon();
    signal.addEventListener('abort', () => this.#stopTimer());
    this.#editor.onChange(tellSoon, signal);
    return followInputMethod(this.#editor.element, tellSoon, signal);
  }

  #stopTimer(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  /** After the browser has drawn the letter: reading a draft must not slow typing down. */
  #tellSoon(): void {
    const isLong = this.#told.length > LONG_DRAFT_CHARS;
    if (isLong) this.#stopTimer();
    this.#timer ??= setTimeout(() => this.#tell(), isLong ? LONG_DRAFT_PAUSE_MS : 0);
  }

  #tell(): void {
    this.#timer = undefined;
    if (this.#inputMethod.isComposing) return;
    this.#onRedrawn();
    const { text } = this.#editor.read();
    if (text === this.#told) return;
    this.#told = text;
    for (const listener of this.#listeners) listener();
  }
}
