import { openDraft } from './compose/compose-desk.ts';
import { dates } from './dates.ts';
import { findMail, mailsIn, onMailboxChange, type Mail } from './mailbox.ts';
import { currentRoute, goTo, onRouteChange } from './route.ts';
import { texts } from './texts.ts';
import { avatar } from './ui/avatar.ts';
import { element } from './ui/element.ts';

function openMail(mail: Mail): void {
  const { folder } = currentRoute();
  if (folder !== 'drafts') {
    goTo({ folder, mailId: mail.id });
    return;
  }
  const answered = findMail(mail.answersId);
  if (answered) goTo({ folder: answered.folder, mailId: answered.id });
  else openDraft(mail);
}

function row(mail: Mail): HTMLElement {
  const isOutgoing = mail.folder === 'sentitems' || mail.folder === 'drafts';
  const who = isOutgoing ? mail.to || texts.draftLabel : mail.from.name;
  const isOpen = currentRoute().mailId === mail.id;
  const made = element(
    'div',
    {
      role: 'option',
      class: mail.isRead ? 'mail-row' : 'mail-row unread',
      tabindex: isOpen ? 0 : -1,
      'data-convid': mail.id,
      'aria-selected': String(isOpen),
      'aria-label': `${who} ${mail.subject}`,
    },
    avatar(who),
    element(
      'div',
      { class: 'mail-row-text' },
      element('div', { class: 'mail-row-who' }, who),
      element(
        'div',
        { class: 'mail-row-line' },
        element('span', { class: 'mail-row-subject' }, mail.subject || texts.noSubject),
        element('span', { class: 'mail-row-date' }, dates.inList(mail.date)),
      ),
      element('div', { class: 'mail-row-preview' }, mail.paragraphs.join(' ')),
    ),
  );
  made.addEventListener('click', () => openMail(mail));
  return made;
}

/** The mails of the open folder. */
export function mailList(): HTMLElement {
  const title = element('h2', { class: 'list-title' });
  const box = element('div', { role: 'listbox', 'aria-label': texts.messageList });
  const draw = () => {
    const { folder } = currentRoute();
    const mails = mailsIn(folder);
    title.replaceChildren(texts[folder]);
    box.replaceChildren(
      ...(mails.length > 0 ? mails.map(row) : [element('div', { class: 'nothing' }, texts.nothingHere)]),
    );
  };
  onMailboxChange(draw);
  onRouteChange(draw);
  draw();
  return element(
    'section',
    { class: 'list-pane' },
    element('div', { class: 'list-head' }, title),
    element('div', { id: 'MailList', class: 'customScrollBar', tabindex: -1 }, box),
  );
}
