import type { Span } from '#lib/domain/span.ts';

import type { Editor, OwnWords } from './editor.ts';
import { endOfWords, readOwnWords } from './own-words.ts';
import { showCaret } from './show-caret.ts';
import { offsetAt, pointAt, type TextMap } from './text-map.ts';

const OBJECTS = '[contenteditable=false], img:not([data-emoji]):not([goomoji]), video, iframe, hr';

/** What may change the reading of a draft besides its text. */
const WATCHED_ATTRIBUTES = ['class', 'id', 'contenteditable', 'data-smartmail'];

/** An element with `contenteditable`. Reads it again only after it changed. */
export class RichEditor implements Editor {
  readonly element: HTMLElement;
  readonly #observer: MutationObserver;
  readonly #listeners = new Set<() => void>();
  #map: TextMap | null = null;
  #isWatching = false;

  constructor(element: HTMLElement) {
    this.element = element;
    this.#observer = new MutationObserver(() => {
      this.#changed();
    });
  }

  read(): OwnWords {
    const map = this.#readMap();
    return { text: map.text, wholeText: map.wholeText, end: endOfWords(map) };
  }

  caret(): number | null {
    const selection = this.element.ownerDocument.getSelection();
    if (!selection || selection.rangeCount === 0) return null;
    const { endContainer, endOffset } = selection.getRangeAt(0);
    return offsetAt(this.#readMap(), { node: endContainer, offset: endOffset });
  }

  select(span: Span): boolean {
    this.element.focus({ preventScroll: true });
    const selection = this.element.ownerDocument.getSelection();
    if (!selection) return false;
    // Setting the selection anew also ends the browser's current undo step, so that ours stays apart from typing.
    selection.removeAllRanges();
    selection.addRange(this.#rangeOf(span));
    return selection.rangeCount === 1 && this.element.contains(selection.anchorNode);
  }

  showCaret(): void {
    showCaret(this.element);
  }

  holdsObjects(span: Span): boolean {
    if (span.start === span.end) return false;
    const range = this.#rangeOf(span);
    return [...this.element.querySelectorAll(OBJECTS)].some((object) => range.intersectsNode(object));
  }

  ranges(span: Span): StaticRange[] {
    const map = this.#readMap();
    const start = pointAt(map, span.start, 'right');
    const end = pointAt(map, span.end, 'left');
    return [
      new StaticRange({
        startContainer: start.node,
        startOffset: start.offset,
        endContainer: end.node,
        endOffset: end.offset,
      }),
    ];
  }

  onChange(listener: () => void, signal: AbortSignal): void {
    this.#listeners.add(listener);
    this.#watch();
    signal.addEventListener('abort', () => {
      this.#listeners.delete(listener);
      if (this.#listeners.size === 0) this.#observer.disconnect();
      this.#isWatching = this.#listeners.size > 0;
      this.#map = null;
    });
  }

  #watch(): void {
    if (this.#isWatching) return;
    this.#isWatching = true;
    this.#observer.observe(this.element, {
      childList: true,
      characterData: true,
      subtree: true,
      attributes: true,
      attributeFilter: WATCHED_ATTRIBUTES,
    });
  }

  #changed(): void {
    this.#map = null;
    for (const listener of this.#listeners) listener();
  }

  #readMap(): TextMap {
    if (!this.#isWatching) return readOwnWords(this.element);
    // The observer reports late; what it holds already counts as changed.
    if (this.#observer.takeRecords().length > 0) this.#changed();
    this.#map ??= readOwnWords(this.element);
    return this.#map;
  }

  #rangeOf(span: Span): Range {
    const map = this.#readMap();
    const isPlace = span.start === span.end;
    const start = pointAt(map, span.start, isPlace ? 'left' : 'right');
    const end = isPlace ? start : pointAt(map, span.end, 'left');
    const range = new Range();
    range.setStart(start.node, start.offset);
    range.setEnd(end.node, end.offset);
    return range;
  }
}
