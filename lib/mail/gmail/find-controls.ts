import type { Surface } from '#lib/mail/surface.ts';

import { DISCARD, SEND } from './selectors.ts';

/** Send and Discard; every button below the text when Gmail renamed Send, for it is one of these. */
export function findControls({ container, field }: Surface): Element[] {
  if (container.querySelector(SEND)) return [...container.querySelectorAll(`${SEND}, ${DISCARD}`)];
  return [...container.querySelectorAll('[role=button]')].filter(
    (button) => (field.compareDocumentPosition(button) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0,
  );
}
