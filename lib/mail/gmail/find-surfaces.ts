import { isRendered, selfAndAncestors } from '#lib/mail/rendered.ts';
import type { Surface } from '#lib/mail/surface.ts';

import {
  COMPOSE_EVIDENCE,
  COMPOSE_ROOT,
  DRAFT_ID,
  FIELD,
  MAIN,
  MESSAGE_BODY,
  RICH_FIELD,
} from './selectors.ts';

/** Send was measured 13 levels above the field of an inline reply. */
const FARTHEST_ROOT_LEVELS = 25;

/** With a second draft inside, a Send may be that draft's: the signature editor of the settings, beside a popup. */
const isOfOneDraft = (part: Element): boolean =>
  part.matches(COMPOSE_ROOT) || part.querySelectorAll(RICH_FIELD).length < 2;

/**
 * Up from the field, never down from a dialog: an inline reply is in none. The outermost part that is still this compose window is
 * what Gmail moves between popup and full screen.
 */
function findContainer(field: Element): Element | null {
  let level = 0;
  for (const part of selfAndAncestors(field)) {
    if ((level += 1) > FARTHEST_ROOT_LEVELS || part.matches('body, html')) return null;
    if (part.querySelector(COMPOSE_EVIDENCE)) {
      return isOfOneDraft(part) ? (part.closest(COMPOSE_ROOT) ?? part) : null;
    }
    if (part.matches(MAIN)) return null;
  }
  return null;
}

function idsOf(container: Element): string[] {
  return [...container.querySelectorAll<HTMLInputElement>(DRAFT_ID)]
    .filter((input) => input.value !== '' && input.value !== 'undefined')
    .map((input) => `${input.name}=${input.value}`);
}

/** Every compose window of Gmail that is drawn now: popup, full screen, inline, in a window of its own, rich or plain. */
export function findSurfaces(root: Document): Surface[] {
  const surfaces = new Map<Element, Surface>();
  for (const field of root.querySelectorAll<HTMLElement>(FIELD)) {
    if (field.closest(MESSAGE_BODY) || !isRendered(field)) continue;
    const container = findContainer(field);
    if (!container || surfaces.has(container)) continue;
    surfaces.set(container, { field, container, ids: idsOf(container) });
  }
  return [...surfaces.values()];
}
