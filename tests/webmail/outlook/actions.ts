import { openCompose } from './compose/compose-desk.ts';
import type { ComposeKind } from './compose/compose.ts';
import { findMail, moveMail, type FolderId } from './mailbox.ts';
import { logAction } from './practice-record.ts';
import { currentRoute, goToNeighbour } from './route.ts';
import { texts } from './texts.ts';
import { toast } from './ui/toast.ts';

/** Writes a new mail. */
export function writeNew(): void {
  openCompose('new', null);
}

/** Answers or forwards the open mail; nothing happens when none is open. */
export function answerOpenMail(kind: Exclude<ComposeKind, 'new'>): void {
  const mail = findMail(currentRoute().mailId);
  if (mail) openCompose(kind, mail);
}

function moveOpenMail(action: string, folder: FolderId, message: string): void {
  const mail = findMail(currentRoute().mailId);
  if (!mail) return;
  logAction(action);
  const from = mail.folder;
  moveMail(mail, folder);
  toast(message);
  goToNeighbour(from, mail.date);
}

/** Moves the open mail to the archive. */
export function archiveOpenMail(): void {
  moveOpenMail('archive', 'archived', texts.movedToArchive);
}

/** Moves the open mail to the deleted ones. */
export function deleteOpenMail(): void {
  moveOpenMail('delete', 'deleteditems', texts.movedToDeleted);
}
