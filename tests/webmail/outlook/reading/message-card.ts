import { openCompose } from '#tests/webmail/outlook/compose/compose-desk.ts';
import { paragraphsHtml } from '#tests/webmail/outlook/compose/start-html.ts';
import { dates } from '#tests/webmail/outlook/dates.ts';
import type { Mail } from '#tests/webmail/outlook/mailbox.ts';
import { texts } from '#tests/webmail/outlook/texts.ts';
import { parseHtml } from '#tests/webmail/outlook/trusted-html.ts';
import { avatar } from '#tests/webmail/outlook/ui/avatar.ts';
import { element } from '#tests/webmail/outlook/ui/element.ts';
import { icon } from '#tests/webmail/outlook/ui/icon.ts';

const answers = [
  ['reply', texts.reply, 'ArrowReplyRegular'],
  ['replyAll', texts.replyAll, 'ArrowReplyAllRegular'],
  ['forward', texts.forward, 'ArrowForwardRegular'],
] as const;

let madeBodies = 1;

function toolbar(mail: Mail): HTMLElement {
  const bar = element('div', {
    role: 'toolbar',
    'aria-label': texts.messageActions,
    class: 'message-actions',
  });
  for (const [kind, label, iconName] of answers) {
    const button = element(
      'button',
      { type: 'button', role: 'menuitem', class: 'icon-button', 'aria-label': label, title: label },
      icon(iconName),
    );
    button.addEventListener('click', () => openCompose(kind, mail));
    bar.append(button);
  }
  return bar;
}

/** What came with the mail gets the prefix that Exchange gives to foreign ids and classes. */
function receivedBody(mail: Mail): Node[] {
  const { body } = parseHtml(mail.html ?? paragraphsHtml(mail.paragraphs));
  for (const marked of body.querySelectorAll('[id]')) marked.id = `x_${marked.id}`;
  for (const marked of body.querySelectorAll('[class]')) {
    marked.className = [...marked.classList].map((name) => `x_${name}`).join(' ');
  }
  return [...body.childNodes];
}

/** A received or sent mail as it stands in the conversation. */
export function messageCard(mail: Mail): HTMLElement {
  const { name, address } = mail.from;
  madeBodies += 1;
  const sender = element(
    'button',
    { type: 'button', class: 'sender', 'aria-label': `${texts.from}: ${name}` },
    element('span', { class: 'sender-name' }, name),
    element('span', { class: 'sender-address' }, `<${address}>`),
  );
  return element(
    'div',
    { class: 'aVla3' },
    element(
      'div',
      { class: 'message-card', 'aria-label': texts.emailMessage },
      element(
        'div',
        { class: 'message-head' },
        avatar(name),
        element(
          'div',
          { class: 'message-people' },
          sender,
          element('div', { 'data-testid': 'RecipientWell', class: 'quiet' }, `${texts.to}: ${mail.to}`),
        ),
        element(
          'div',
          { class: 'message-side' },
          toolbar(mail),
          element('div', { 'data-testid': 'SentReceivedSavedTime', class: 'quiet' }, dates.inCard(mail.date)),
        ),
      ),
      element(
        'div',
        { role: 'document' },
        element(
          'div',
          {
            id: `UniqueMessageBody_${madeBodies}`,
            class: 'XbIp4 jmmB7 customScrollBar GNqVo allowTextSelection OuGoX',
            'aria-label': texts.body,
            tabindex: 0,
          },
          element('div', { class: 'BIZfh' }, ...receivedBody(mail)),
        ),
      ),
    ),
  );
}
