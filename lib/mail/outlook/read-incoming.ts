import type { IncomingMail } from '#lib/domain/mail.ts';
import { readMailText } from '#lib/mail/read-mail-text.ts';
import { readQuote } from '#lib/mail/read-quote.ts';
import { isRendered, selfAndAncestors } from '#lib/mail/rendered.ts';
import { cleanLine, parsePerson } from '#lib/mail/shown-text.ts';
import type { Surface } from '#lib/mail/surface.ts';

import { COMPOSE_ROOT, LABELLED, MESSAGE_BODY, NOT_A_SENDER, READING_PANE } from './selectors.ts';

/** "From: …" in any language: one or two words before the colon, a name or an address behind it. */
const SENDER_LABEL = /^\p{L}[\p{L}\p{M}. ]{0,19}[:：]\s*(\S.*)$/u;

/** The messages shown in the pane that this field stands in, outermost elements only. */
function shownMessages(field: Element): Element[] {
  const pane = field.closest(READING_PANE);
  if (!pane) return [];
  return [...pane.querySelectorAll(MESSAGE_BODY)].filter(
    (body) => !body.contains(field) && body.parentElement?.closest(MESSAGE_BODY) == null && isRendered(body),
  );
}

const precedes = (body: Element, field: Element): boolean =>
  (body.compareDocumentPosition(field) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;

/** The sender stands in the card around the message; the card ends where another message or a draft begins. */
function findSender(
  body: Element,
  others: readonly Element[],
): { name: string | null; address: string | null } {
  for (const card of selfAndAncestors(body)) {
    const isShared = others.some((other) => other !== body && card.contains(other));
    if (isShared || (card !== body && card.querySelector(COMPOSE_ROOT))) break;
    for (const labelled of card.querySelectorAll(LABELLED)) {
      const label = SENDER_LABEL.exec(cleanLine(labelled.getAttribute('aria-label') ?? ''))?.[1];
      if (!label || body.contains(labelled) || labelled.matches(NOT_A_SENDER)) continue;
      const address = card.querySelector('[title*="@"]')?.getAttribute('title') ?? '';
      const person = parsePerson(label);
      return { name: person.name, address: person.address ?? parsePerson(address).address };
    }
  }
  return { name: null, address: null };
}

/** Newest at the bottom: the card above the draft. Newest on top: the one below it. */
function readCard(field: Element): IncomingMail | null {
  const bodies = shownMessages(field);
  const body = bodies.findLast((one) => precedes(one, field)) ?? bodies[0];
  const text = body ? readMailText(body) : '';
  if (!body || text === '') return null;
  const { name, address } = findSender(body, bodies);
  return { text, senderName: name, senderAddress: address };
}

/** The message that this draft answers: the one it quotes, else the card beside it; null for a new mail. */
export function readIncoming({ field }: Surface): IncomingMail | null {
  return readQuote(field) ?? readCard(field);
}
