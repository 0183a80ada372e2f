import { practiceInbox } from '#tests/webmail/complaints.ts';

export type FolderId = 'inbox' | 'drafts' | 'sentitems' | 'archived' | 'deleteditems';

export type Person = { readonly name: string; readonly address: string };

/** A received, sent or half-written mail. */
export type Mail = {
  readonly id: string;
  folder: FolderId;
  readonly from: Person;
  to: string;
  subject: string;
  date: Date;
  /** Paragraphs of plain text; for mails written here also the HTML. */
  paragraphs: readonly string[];
  html: string | null;
  isRead: boolean;
  /** The mail this one answers, or null. */
  readonly answersId: string | null;
};

const mails: Mail[] = practiceInbox.map((mail) => ({
  id: mail.id,
  folder: 'inbox',
  from: mail.from,
  to: mail.to,
  subject: mail.subject,
  date: new Date(mail.date),
  paragraphs: mail.paragraphs,
  html: null,
  isRead: false,
  answersId: null,
}));

const listeners: (() => void)[] = [];

/** Calls `listener` after each change of any mail. */
export function onMailboxChange(listener: () => void): void {
  listeners.push(listener);
}

/** Tells the views that something changed. */
export function announceChange(): void {
  for (const listener of listeners) listener();
}

/** The mails of a folder, newest first. */
export function mailsIn(folder: FolderId): readonly Mail[] {
  return mails
    .filter((mail) => mail.folder === folder)
    .sort((one, other) => other.date.getTime() - one.date.getTime());
}

/** The mail with this id, or null. */
export function findMail(id: string | null): Mail | null {
  return mails.find((mail) => mail.id === id) ?? null;
}

/** Mails sent in answer to this one, oldest first. */
export function answersTo(id: string): readonly Mail[] {
  return mails.filter((mail) => mail.answersId === id && mail.folder === 'sentitems');
}

/** Adds a mail, or takes the place of the one with its id. */
export function storeMail(mail: Mail): void {
  const at = mails.findIndex((known) => known.id === mail.id);
  if (at < 0) mails.push(mail);
  else mails[at] = mail;
  announceChange();
}

/** Moves a mail to another folder. */
export function moveMail(mail: Mail, folder: FolderId): void {
  mail.folder = folder;
  announceChange();
}

/** Forgets a mail; nothing happens when it was not there. */
export function dropMail(id: string): void {
  const at = mails.findIndex((mail) => mail.id === id);
  if (at < 0) return;
  mails.splice(at, 1);
  announceChange();
}
