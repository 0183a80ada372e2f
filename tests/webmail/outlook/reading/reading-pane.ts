import { leaveCompose, onComposesChange, reopenAnswer } from '#tests/webmail/outlook/compose/compose-desk.ts';
import { openComposes } from '#tests/webmail/outlook/compose/open-composes.ts';
import { answersTo, findMail, type Mail } from '#tests/webmail/outlook/mailbox.ts';
import { currentRoute, onRouteChange } from '#tests/webmail/outlook/route.ts';
import { texts } from '#tests/webmail/outlook/texts.ts';
import { element } from '#tests/webmail/outlook/ui/element.ts';
import { messageCard } from './message-card.ts';
import { quickReply } from './quick-reply.ts';

const pane = element('main', {
  id: 'ReadingPaneContainerId',
  class: 'reading-pane customScrollBar',
  'aria-label': texts.readingPane,
  'data-app-section': 'MailReadCompose',
});
const beside = element('div', { class: 'docked-composes' });

/** Where the answer and the quick replies of the shown conversation stand. */
let foot = element('div');
let shown: Mail | null = null;

function conversation(mail: Mail): HTMLElement {
  const cards = [mail, ...answersTo(mail.id)].map(messageCard);
  foot = element('div', { class: 'conversation-foot' });
  return element(
    'div',
    { id: 'ConversationReadingPaneContainer' },
    element(
      'h2',
      { class: 'conversation-subject', role: 'heading', 'aria-level': 2 },
      element('span', { id: `CONV_${mail.id}_SUBJECT` }, mail.subject || texts.noSubject),
    ),
    element(
      'div',
      { 'data-app-section': 'ConversationContainer' },
      element('div', { 'aria-label': `${cards.length} ${texts.messages}` }, ...cards, foot),
    ),
  );
}

/** Keeps the conversation that was left, hidden, as the real page does; the one before it goes. */
function hideOld(): void {
  for (const old of Array.from(pane.children)) {
    if (old instanceof HTMLElement && old.id === 'ConversationReadingPaneContainer') {
      old.removeAttribute('id');
      old.hidden = true;
      continue;
    }
    old.remove();
  }
}

function drawConversation(): void {
  hideOld();
  if (!shown) {
    pane.append(element('div', { class: 'nothing' }, texts.nothingSelected));
    return;
  }
  pane.append(conversation(shown));
  pane.scrollTop = 0;
}

function drawFoot(): void {
  const inline = openComposes().find((compose) => compose.place === 'inline');
  const docked = openComposes().filter((compose) => compose.place === 'docked');
  for (const compose of docked) if (!beside.contains(compose.frame)) beside.prepend(compose.frame);
  pane.hidden = docked.length > 0 && !inline;
  beside.hidden = docked.length === 0;
  if (inline) {
    if (foot.contains(inline.frame)) return;
    foot.replaceChildren(inline.frame);
    inline.frame.scrollIntoView({ block: 'start' });
    return;
  }
  foot.replaceChildren(...(shown ? [quickReply(shown)] : []));
}

function showMail(): void {
  const mail = findMail(currentRoute().mailId);
  if (mail === shown && pane.hasChildNodes()) return;
  const inline = openComposes().find((compose) => compose.place === 'inline');
  if (inline) leaveCompose(inline);
  shown = mail;
  drawConversation();
  if (mail) reopenAnswer(mail);
  drawFoot();
}

let sentBefore = 0;

function afterComposesChange(): void {
  // A sent answer becomes a card of the conversation.
  const sentNow = shown ? answersTo(shown.id).length : 0;
  if (sentNow !== sentBefore && !openComposes().some(({ place }) => place === 'inline')) drawConversation();
  sentBefore = sentNow;
  drawFoot();
}

/** The pane for reading, and beside it the place for mails being written. */
export function readingArea(): HTMLElement {
  onRouteChange(showMail);
  onComposesChange(afterComposesChange);
  showMail();
  return element('div', { class: 'reading-area' }, pane, beside);
}
