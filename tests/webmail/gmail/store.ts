import type { Mail } from './mails.ts';

export type ReplyKind = 'new' | 'reply' | 'replyAll' | 'forward';

export type Person = { readonly name: string; readonly address: string };

/** A draft as it is stored. `html` is the whole body, signature and shown quote included. */
export type StoredDraft = {
  readonly id: string;
  readonly kind: ReplyKind;
  readonly mailId: string | null;
  readonly to: readonly Person[];
  readonly subject: string;
  readonly html: string;
  readonly text: string;
  readonly isPlain: boolean;
  readonly isQuoteShown: boolean;
};

export type SentMail = StoredDraft & { readonly date: string };

type Stored = {
  sent: SentMail[];
  drafts: StoredDraft[];
  /** Ids of mails that were archived or deleted. */
  gone: string[];
};

const KEY = 'practice-gmail';

/** Lives as long as the tab; a window opened from the tab starts with a copy. */
export const store: Stored = read();

/** What the page did, in order: `archive`, `reply`, `save`, `send` and so on. For tests. */
export const log: string[] = [];

export function saveDraft(draft: StoredDraft): void {
  store.drafts = [...store.drafts.filter(({ id }) => id !== draft.id), draft];
  write();
}

export function removeDraft(id: string): void {
  store.drafts = store.drafts.filter((draft) => draft.id !== id);
  write();
}

export function addSent(mail: SentMail): void {
  store.sent = [...store.sent, mail];
  write();
}

export function takeBackSent(id: string): void {
  store.sent = store.sent.filter((mail) => mail.id !== id);
  write();
}

export function removeMail(mail: Mail): void {
  store.gone = [...store.gone, mail.id];
  write();
}

/** Calls back after every change of what is stored. */
export function onStoreChange(listener: () => void): void {
  listeners.add(listener);
}
const listeners = new Set<() => void>();

function write(): void {
  sessionStorage.setItem(KEY, JSON.stringify(store));
  for (const listener of listeners) listener();
}

function read(): Stored {
  const text = sessionStorage.getItem(KEY);
  const empty: Stored = { sent: [], drafts: [], gone: [] };
  // Only this page writes here, so what is read back has the shape that was written.
  return text === null ? empty : { ...empty, ...JSON.parse(text) };
}
