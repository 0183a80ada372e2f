import type { ComposePlace } from './mail-site.ts';
import { isRendered } from './rendered.ts';
import type { Surface, Webmail } from './surface.ts';

/** Gmail's own popup is a dialog too, without `aria-modal`. */
const MODAL = '[role=dialog][aria-modal=true], [role=alertdialog]';

function hasModalOver(field: Element): boolean {
  const modals = [...field.ownerDocument.querySelectorAll(MODAL)];
  return modals.some((modal) => !modal.contains(field) && isRendered(modal));
}

function overlap(a: DOMRect, b: DOMRect): DOMRect {
  const left = Math.max(a.left, b.left);
  const top = Math.max(a.top, b.top);
  const width = Math.min(a.right, b.right) - left;
  const height = Math.min(a.bottom, b.bottom) - top;
  return new DOMRect(left, top, Math.max(0, width), Math.max(0, height));
}

const hasArea = (rect: DOMRect): boolean => rect.width > 0 && rect.height > 0;

/** Where a compose window stands now. Asks the browser for layout: call it at most once a frame. */
export function readPlace(webmail: Webmail, surface: Surface): ComposePlace {
  const frame = webmail.frameOf(surface).getBoundingClientRect();
  const isVisible = isRendered(surface.field) && !hasModalOver(surface.field);
  if (!isVisible) return { frame, keepFree: [], isVisible };
  const field = overlap(surface.field.getBoundingClientRect(), frame);
  const controls = webmail.controlsOf(surface).filter(isRendered);
  const keepFree = [field, ...controls.map((control) => control.getBoundingClientRect())].filter(hasArea);
  return { frame, keepFree, isVisible };
}

/** True when a panel beside the window would stand the same. */
export function isSamePlace(a: ComposePlace, b: ComposePlace): boolean {
  return (
    a.isVisible === b.isVisible &&
    JSON.stringify([a.frame, a.keepFree]) === JSON.stringify([b.frame, b.keepFree])
  );
}
