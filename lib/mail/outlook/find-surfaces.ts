import { isRendered, selfAndAncestors } from '#lib/mail/rendered.ts';
import type { Surface } from '#lib/mail/surface.ts';

import { COMPOSE_ROOT, DISCARD, FIELDS, MESSAGE_BODY, POPOUT_ROOT, SEND, SUBJECT } from './selectors.ts';

/** The nearest part of the page with a Send and a Discard of its own. */
function withBothButtons(field: Element): Element | null {
  for (const ancestor of selfAndAncestors(field)) {
    if (ancestor.matches('body, html, main, [role=main]')) return null;
    if (ancestor.querySelector(SEND) && ancestor.querySelector(DISCARD)) return ancestor;
  }
  return null;
}

const findContainer = (field: Element): Element | null =>
  field.closest(COMPOSE_ROOT) ?? withBothButtons(field) ?? field.closest(POPOUT_ROOT);

function idsOf(container: Element): string[] {
  const subject = container.querySelector(SUBJECT);
  return subject ? [subject.id] : [];
}

/** Every compose window of Outlook that is drawn now: new mail, inline reply, docked, in a window of its own. */
export function findSurfaces(root: Document): Surface[] {
  const surfaces = new Map<Element, Surface>();
  for (const selector of FIELDS) {
    const fields = [...root.querySelectorAll<HTMLElement>(selector)];
    // Recipients stand above the text: where only the place tells, the last field of a window is the draft.
    for (const field of fields.toReversed()) {
      if (field.closest(MESSAGE_BODY) || !isRendered(field)) continue;
      const container = findContainer(field);
      if (!container || surfaces.has(container)) continue;
      surfaces.set(container, { field, container, ids: idsOf(container) });
    }
  }
  return [...surfaces.values()];
}
