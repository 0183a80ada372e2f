import type { IncomingMail } from '#lib/domain/mail.ts';
import { readMailText } from '#lib/mail/read-mail-text.ts';
import { readQuote } from '#lib/mail/read-quote.ts';
import { isRendered } from '#lib/mail/rendered.ts';
import { cleanName, findAddress } from '#lib/mail/shown-text.ts';
import type { Surface } from '#lib/mail/surface.ts';

import * as page from './selectors.ts';

const hidden = (container: Element, selector: string): string =>
  (container.querySelector<HTMLInputElement>(selector)?.value ?? '').replace(/^#/, '');

const idOf = (message: Element): string => (message.getAttribute('data-message-id') ?? '').replace(/^#/, '');

/** Messages of the conversation in view whose text is shown, in the order of the page. */
function expandedMessages(root: Document): Element[] {
  const main = [...root.querySelectorAll(page.MAIN)].find(isRendered) ?? root.body;
  return [...main.querySelectorAll(page.MESSAGE)].filter((message) => {
    const text = message.querySelector(page.MESSAGE_TEXT);
    return text !== null && isRendered(text);
  });
}

const precedes = (message: Element, field: Element): boolean =>
  (message.compareDocumentPosition(field) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;

/** An inline reply stands inside or below its message; a popup may float over another conversation and must name its own. */
function findAnswered({ field, container }: Surface): Element | null {
  const root = field.ownerDocument;
  const messages = expandedMessages(root);
  const id = hidden(container, page.ANSWERED_MESSAGE);
  const named = id === '' ? undefined : messages.find((message) => idOf(message) === id);
  if (named) return named;
  const isInline = container.closest(page.POPUP) === null && container.closest(page.MAIN) !== null;
  if (isInline)
    return messages.findLast((message) => message.contains(field) || precedes(message, field)) ?? null;
  const thread = hidden(container, page.ANSWERED_THREAD);
  const shown =
    root.querySelector(`${page.MAIN} ${page.THREAD_TITLE}`)?.getAttribute('data-thread-perm-id') ?? '';
  const isOwnThread = id === '' && thread !== '' && shown.replace(/^#/, '') === thread;
  return isOwnThread ? (messages.at(-1) ?? null) : null;
}

function readMessage(message: Element): IncomingMail | null {
  const body = message.querySelector(page.MESSAGE_TEXT);
  const text = body ? readMailText(body) : '';
  if (text === '') return null;
  const sender = message.querySelector(page.SENDER);
  return {
    text,
    senderName: cleanName(sender?.getAttribute('name') ?? ''),
    senderAddress: findAddress(sender?.getAttribute('email') ?? ''),
  };
}

/** The quote that Gmail keeps back until "Show trimmed content" is pressed. */
function readTrimmedQuote(container: Element): IncomingMail | null {
  const html = container.querySelector<HTMLInputElement>(page.TRIMMED_QUOTE)?.value ?? '';
  if (!html.includes('<')) return null;
  // A parsed document runs nothing and loads nothing.
  return readQuote(new DOMParser().parseFromString(html, 'text/html').body);
}

/** The message that this draft answers; null for a new mail, and where the page shows another conversation. */
export function readIncoming(surface: Surface): IncomingMail | null {
  const answered = findAnswered(surface);
  return (
    (answered && readMessage(answered)) ?? readQuote(surface.field) ?? readTrimmedQuote(surface.container)
  );
}
