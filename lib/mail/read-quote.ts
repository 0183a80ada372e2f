import type { IncomingMail } from '#lib/domain/mail.ts';

import { readText } from './editable-text.ts';
import { endBeforeQuote } from './quote-lines.ts';
import { QUOTE_BEGINS } from './quote-markers.ts';
import { MAX_MAIL_CHARS, readMailText } from './read-mail-text.ts';
import { parsePerson } from './shown-text.ts';

const GMAIL_QUOTE = 'div[class~=gmail_quote]';
const GMAIL_HEAD = '.gmail_attr';
const OUTLOOK_HEAD = '[id$=divRplyFwdMsg]';
/** "… om 14:32 schreef Fatima Jansen <", "… at 2:32 PM Fatima Jansen <": the name stands between time and address. */
const NAME_AFTER_TIME =
  /\d{1,2}[:.]\d{2}(?:\s?[ap]\.?m\.?)?,?\s+(?:schreef\s+|heeft\s+)?([^<]{1,120}?)\s*</iu;

/** Where a node stands, asked of the head: a form in the mail may hide its own answers behind fields of that name. */
const isBehind = (head: Element, node: Node): boolean =>
  (head.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;

function isUpToHead(head: Element, node: Node): boolean {
  const position = head.compareDocumentPosition(node);
  const isBefore = (position & Node.DOCUMENT_POSITION_PRECEDING) !== 0;
  return head === node || (isBefore && (position & Node.DOCUMENT_POSITION_CONTAINS) === 0);
}

function readGmailQuote(field: Element): IncomingMail | null {
  const quote = field.querySelector(GMAIL_QUOTE);
  const body = quote?.querySelector('blockquote');
  if (!quote || !body) return null;
  const head = quote.querySelector(GMAIL_HEAD)?.textContent ?? quote.firstChild?.textContent ?? '';
  const { address } = parsePerson(head.includes('@') ? head : '');
  const name = NAME_AFTER_TIME.exec(head)?.[1] ?? '';
  return { text: readMailText(body), senderName: parsePerson(name).name, senderAddress: address };
}

/** The first line of an Outlook header is the sender's, in whatever language: "Van: Fatima Jansen <f@example.nl>". */
function readSender(head: Element): { name: string | null; address: string | null } {
  const first = readText(head, { stop: null, leaveOut: () => null }).text.split('\n')[0] ?? '';
  return parsePerson(first.slice(first.indexOf(':') + 1));
}

function readOutlookQuote(field: Element): IncomingMail | null {
  const head = field.querySelector(OUTLOOK_HEAD);
  if (!head) return null;
  const markers = [...field.querySelectorAll(QUOTE_BEGINS)];
  const next = markers.find((marker) => isBehind(head, marker) && !head.contains(marker));
  const { text } = readText(field, {
    stop: next ?? null,
    leaveOut: (element) => (isUpToHead(head, element) ? 'quote' : null),
  });
  const { name, address } = readSender(head);
  const own = text.slice(0, endBeforeQuote(text, [])).trim();
  return { text: own.slice(0, MAX_MAIL_CHARS), senderName: name, senderAddress: address };
}

/** The message that a draft quotes, with the sender that the quote names; null when nothing is quoted or the quote is empty. */
export function readQuote(field: Element): IncomingMail | null {
  const mail = readOutlookQuote(field) ?? readGmailQuote(field);
  return mail && mail.text !== '' ? mail : null;
}
