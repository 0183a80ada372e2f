import { iconButton, onPressed } from './button.ts';
import { reply, reopen, setReplySpot } from './compose/composes.ts';
import { paragraphsOf } from './compose/first-content.ts';
import { drawId, element, nested } from './element.ts';
import { icon, type IconName } from './icon.ts';
import { longDate, type Mail, numberOf, writer } from './mails.ts';
import { type Person, type ReplyKind, type SentMail, store } from './store.ts';
import { setStoredHtml } from './trusted-html.ts';
import { word } from './words.ts';

export type ConversationActions = {
  readonly onBack: () => void;
  readonly onArchive: () => void;
  readonly onRemove: () => void;
};

export type Conversation = {
  readonly root: HTMLElement;
  /** Shows what was sent in this conversation since. */
  refresh(): void;
};

/** A mail with the replies sent to it. Gmail has only the shown conversation under `[role=main]`. */
export function openConversation(mail: Mail, actions: ConversationActions): Conversation {
  const number = numberOf(mail.id);
  const sentHolder = element('div', { class: 'aHU' });
  const spot = replySpot(mail);
  const received = message(mail.from, mail.to, mail.date, `#msg-f:${number}`, number.toString(16), (body) =>
    body.append(element('div', { dir: 'ltr' }, ...paragraphsOf(mail))),
  );
  received.querySelector('[data-message-id]')?.append(spot.area);
  const root = element(
    'div',
    { class: 'nH', role: 'main', look: 'main' },
    element(
      'div',
      { class: 'iH bzn', look: 'tools', role: 'toolbar' },
      iconButton('back', 'back', actions.onBack),
      iconButton('archive', 'archive', actions.onArchive),
      iconButton('trash', 'remove', actions.onRemove),
    ),
    element(
      'div',
      { class: 'nH a98 iY', look: 'thread' },
      element(
        'div',
        { class: 'ha' },
        element(
          'h2',
          {
            class: 'hP',
            look: 'thread-subject',
            tabindex: -1,
            'data-legacy-thread-id': number.toString(16),
            'data-thread-perm-id': `thread-f:${number}`,
          },
          mail.subject,
        ),
      ),
      element('div', { role: 'list' }, received, sentHolder),
    ),
  );

  const refresh = (): void => {
    const replies = store.sent.filter(({ mailId }) => mailId === mail.id);
    sentHolder.replaceChildren(...replies.map(sentMessage));
  };
  refresh();
  document.title = `${mail.subject} - ${writer.address} - ${word('brand')}`;
  return { root, refresh };

  function replySpot(of: Mail): { area: HTMLElement } {
    const links = element('div', { class: 'amn', look: 'reply-links' }, ...replyLinks());
    const holder = element('div', { class: 'ip iq' }, links);
    const area = nested(
      [
        ['div', { class: 'gA gt acV' }],
        ['div', { class: 'gB xu' }],
      ],
      holder,
    );
    setReplySpot({
      mail: of,
      holder,
      setOpen: (isOpen) => {
        holder.className = '';
        holder.classList.add(...element('i', { class: isOpen ? 'ip adB' : 'ip iq' }).classList);
        holder.dataset['look'] = isOpen ? 'inline-reply' : '';
        links.style.display = isOpen ? 'none' : '';
      },
    });
    return { area };
  }
}

/** Opens the draft that waits in this conversation, if there is one. */
export function reopenDraftOf(mail: Mail): boolean {
  const draft = store.drafts.find(({ mailId }) => mailId === mail.id);
  if (draft) reopen(draft);
  return draft !== undefined;
}

function sentMessage(sent: SentMail): HTMLElement {
  const number = numberOf(sent.id);
  const to = sent.to.map(({ address }) => address).join(', ');
  const from: Person = writer;
  return message(from, to, sent.date, sent.id.replace('#msg-a:', '#msg-a:s:'), number.toString(16), (body) =>
    setStoredHtml(body, sent.html),
  );
}

function message(
  from: Person,
  to: string,
  date: string,
  id: string,
  legacyId: string,
  fill: (body: HTMLElement) => void,
): HTMLElement {
  const body = element('div', { class: 'a3s aiL', id: drawId(), look: 'mail-body' });
  fill(body);
  const head = element(
    'div',
    { class: 'gE iv gt', look: 'mail-head' },
    element(
      'div',
      {},
      element(
        'span',
        { class: 'gD', email: from.address, name: from.name, 'data-hovercard-id': from.address },
        from.name,
      ),
      element('span', { class: 'go', look: 'address' }, ` <${from.address}>`),
    ),
    element(
      'div',
      { class: 'iw ajw', look: 'mail-to' },
      element(
        'span',
        { class: 'hb' },
        `${word('toLower')} `,
        element(
          'span',
          { class: 'g2', email: to, name: to, dir: 'ltr' },
          to === writer.address ? word('me') : to,
        ),
      ),
    ),
    element(
      'span',
      { class: 'g3', look: 'mail-date', title: longDate(date), alt: longDate(date) },
      longDate(date),
    ),
  );
  return nested(
    [
      ['div', { class: 'h7', role: 'listitem' }],
      ['div', { class: 'Bk' }],
      ['div', { class: 'G3 G2' }],
      ['div', { class: 'adn ads', look: 'mail', 'data-message-id': id, 'data-legacy-message-id': legacyId }],
    ],
    element('div', { class: 'aju', look: 'face', 'aria-hidden': 'true' }, from.name.slice(0, 1)),
    element('div', { class: 'gs' }, head, element('div', { class: 'ii gt', id: drawId() }, body)),
  );
}

function replyLinks(): HTMLElement[] {
  const links: readonly [ReplyKind & IconName, string][] = [
    ['reply', 'ams bkH'],
    ['replyAll', 'ams bkI'],
    ['forward', 'ams bkG'],
  ];
  return links.map(([kind, tokens]) => {
    const link = element(
      'span',
      { class: tokens, role: 'link', tabindex: 0, look: 'reply-link' },
      icon(kind),
      word(kind),
    );
    onPressed(link, () => reply(kind));
    return link;
  });
}
