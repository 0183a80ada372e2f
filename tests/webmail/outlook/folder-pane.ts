import { mailsIn, onMailboxChange, type FolderId } from './mailbox.ts';
import { currentRoute, goTo, onRouteChange } from './route.ts';
import { texts } from './texts.ts';
import { element } from './ui/element.ts';
import { icon, type IconName } from './ui/icon.ts';
import { practiceWriter } from '#tests/webmail/complaints.ts';

const folders: readonly (readonly [FolderId, IconName])[] = [
  ['inbox', 'InboxRegular'],
  ['drafts', 'DraftsRegular'],
  ['sentitems', 'SentRegular'],
  ['archived', 'ArchiveRegular'],
  ['deleteditems', 'DeleteRegular'],
];

function count(folder: FolderId): string {
  const mails = mailsIn(folder);
  const counted = folder === 'drafts' ? mails.length : mails.filter((mail) => !mail.isRead).length;
  return counted > 0 && folder !== 'sentitems' ? String(counted) : '';
}

function folderRow([folder, iconName]: readonly [FolderId, IconName]): HTMLElement {
  const row = element(
    'div',
    {
      role: 'treeitem',
      class: 'folder',
      tabindex: 0,
      'data-folder-name': folder,
      'aria-selected': String(currentRoute().folder === folder),
      'aria-label': texts[folder],
    },
    icon(iconName),
    element('span', { class: 'folder-name' }, texts[folder]),
    element('span', { class: 'folder-count' }, count(folder)),
  );
  row.addEventListener('click', () => goTo({ folder, mailId: null }));
  return row;
}

/** The folders with what is unread, or unfinished, in them. */
export function folderPane(): HTMLElement {
  const tree = element('div', { role: 'tree', 'aria-label': texts.folders });
  const draw = () => tree.replaceChildren(...folders.map(folderRow));
  onMailboxChange(draw);
  onRouteChange(draw);
  draw();
  const root = element(
    'div',
    { id: 'primaryMailboxRoot_1', class: 'mailbox-root', 'data-folder-name': practiceWriter.address },
    practiceWriter.address,
  );
  return element('nav', { class: 'folder-pane', 'aria-label': texts.folders }, root, tree);
}
