import { selfAndAncestors } from './rendered.ts';
import type { Surface } from './surface.ts';

/** Minimising and full screen are styles on an ancestor of the draft; further out it is the page's own frame. */
const WATCHED_ANCESTORS = 30;

/**
 * Calls `onMaybeMoved` at most once a frame after anything that may have moved, resized, hidden or shown the window.
 * Ends with `signal`.
 */
export function watchPlace(
  surface: Surface,
  frame: Element,
  onMaybeMoved: () => void,
  signal: AbortSignal,
): void {
  const view = surface.field.ownerDocument.defaultView;
  if (!view || signal.aborted) return;
  let request = 0;
  const soon = (): void => {
    if (request !== 0) return;
    request = view.requestAnimationFrame(() => {
      request = 0;
      onMaybeMoved();
    });
  };

  view.addEventListener('resize', soon, { signal, passive: true });
  view.document.addEventListener('scroll', soon, { signal, passive: true, capture: true });
  const sizes = new ResizeObserver(soon);
  sizes.observe(frame);
  sizes.observe(surface.field);
  const styles = new MutationObserver(soon);
  let count = 0;
  for (const ancestor of selfAndAncestors(surface.field)) {
    styles.observe(ancestor, {
      attributes: true,
      attributeFilter: ['style', 'class', 'hidden', 'aria-hidden'],
    });
    if ((count += 1) >= WATCHED_ANCESTORS) break;
  }
  signal.addEventListener('abort', () => {
    view.cancelAnimationFrame(request);
    sizes.disconnect();
    styles.disconnect();
  });
}
