/** A look-alike of Gmail for tests and the demo. All it knows of the network is its own address. */
import { readAddress, type Wanted } from './address.ts';
import { choices } from './choices.ts';
import { openAlone, reopen, reply, setReplySpot, writeNew } from './compose/composes.ts';
import { type Conversation, openConversation, reopenDraftOf } from './conversation.ts';
import { element, toggleToken } from './element.ts';
import { listOf, type Row, rowsOf } from './mail-list.ts';
import { findMail, type Mail, writer } from './mails.ts';
import { showNotice } from './notice.ts';
import { practice } from './practice.ts';
import { buildShell } from './shell.ts';
import { listenForShortcuts } from './shortcuts.ts';
import { log, onStoreChange, removeMail, store } from './store.ts';
import { word } from './words.ts';

window.practice = practice;
document.documentElement.lang = choices.language;
document.documentElement.dataset['theme'] = choices.theme;
document.execCommand('defaultParagraphSeparator', false, 'div');

if (choices.view === 'compose') showDraftAlone();
else showMailbox();

function showDraftAlone(): void {
  for (const token of ['xE', 'xp']) toggleToken(document.body, token, true);
  const id = new URLSearchParams(location.search).get('draft');
  openAlone(store.drafts.find((draft) => draft.id === id) ?? null);
  listenForShortcuts({});
}

function showMailbox(): void {
  const isAlone = choices.view === 'thread';
  for (const token of ['aAU', 'xE', 'Su']) toggleToken(document.body, token, isAlone);
  const shell = buildShell({ isBare: isAlone });
  const list = element('div', { class: 'nH', look: 'main' });
  shell.area.append(list);
  let wanted: Wanted = readAddress(location.hash);
  let conversation: Conversation | null = null;
  let chosen = 0;

  const showList = (): void => {
    const isHidden = conversation !== null;
    // The list stays where it is, laid out but not painted, before the conversation and outside the main part.
    list.dataset['look'] = isHidden ? 'stale' : 'main';
    if (isHidden) list.removeAttribute('role');
    else list.setAttribute('role', 'main');
    list.replaceChildren(listOf(rowsOf(wanted.folder), chosen, openRow));
    shell.showFolder(wanted.folder);
  };
  const show = (): void => {
    wanted = readAddress(location.hash);
    setReplySpot(null);
    conversation?.root.remove();
    const mail = findMail(wanted.mailId);
    conversation = mail
      ? openConversation(mail, { onBack: back, onArchive: archive, onRemove: remove })
      : null;
    if (conversation) shell.area.append(conversation.root);
    else document.title = `${word(wanted.folder)} - ${writer.address} - ${word('brand')}`;
    showList();
    if (wanted.compose === 'new') writeNew();
    else if (mail && !reopenDraftOf(mail) && wanted.compose) reply(wanted.compose);
  };
  const openRow = (row: Row): void => {
    const stored = [...store.sent, ...store.drafts].find(({ id }) => id === row.id);
    if (stored && !findMail(stored.mailId)) {
      if (wanted.folder === 'drafts') reopen(stored);
      return;
    }
    location.hash = `${wanted.folder}/${encodeURIComponent(stored?.mailId ?? row.id)}`;
  };
  const back = (): void => {
    if (!conversation) return;
    log.push('back');
    location.hash = wanted.folder;
  };
  const takeAway = (action: string, notice: string): void => {
    const mail = shownOrChosen();
    if (!mail) return;
    log.push(action);
    removeMail(mail);
    showNotice(notice);
    if (conversation) location.hash = wanted.folder;
  };
  const archive = (): void => takeAway('archive', word('archived'));
  const remove = (): void => takeAway('delete', word('removed'));
  const move = (step: number): void => {
    log.push(step > 0 ? 'next' : 'previous');
    chosen = Math.max(0, Math.min(rowsOf(wanted.folder).length - 1, chosen + step));
    const row = rowsOf(wanted.folder)[chosen];
    if (conversation && row) openRow(row);
    else showList();
  };
  const shownOrChosen = (): Mail | null =>
    findMail(wanted.mailId) ?? findMail(rowsOf(wanted.folder)[chosen]?.id ?? null);

  listenForShortcuts({
    e: archive,
    '#': remove,
    r: () => reply('reply'),
    a: () => reply('replyAll'),
    f: () => reply('forward'),
    c: writeNew,
    j: () => move(1),
    k: () => move(-1),
    u: back,
    '/': () => {
      log.push('search');
      shell.search.focus();
    },
  });
  onStoreChange(() => {
    conversation?.refresh();
    showList();
  });
  window.addEventListener('hashchange', show);
  show();
}
