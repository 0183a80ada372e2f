import { selfAndAncestors } from './rendered.ts';

/** An empty line has no text to measure; its block has. */
function rectOf(range: Range): DOMRect | undefined {
  const { startContainer, startOffset } = range;
  const child = startContainer.childNodes[startOffset];
  const element = child instanceof Element ? child : startContainer.parentElement;
  return range.getClientRects()[0] ?? element?.getBoundingClientRect();
}

/** Scrolls no further than it takes to see the caret: after typing Firefox does, Chromium does not for a script. */
export function showCaret(field: Element): void {
  const selection = field.ownerDocument.getSelection();
  if (!selection || selection.rangeCount === 0) return;
  const range = selection.getRangeAt(0);
  for (const scroller of selfAndAncestors(field)) {
    const caret = rectOf(range);
    if (!caret || scroller.scrollHeight <= scroller.clientHeight) continue;
    const isPage = scroller === field.ownerDocument.documentElement;
    const { top, bottom } = isPage
      ? { top: 0, bottom: scroller.clientHeight }
      : scroller.getBoundingClientRect();
    if (caret.bottom > bottom) scroller.scrollTop += caret.bottom - bottom;
    else if (caret.top < top) scroller.scrollTop -= top - caret.top;
  }
}
