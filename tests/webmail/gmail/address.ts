import type { Folder } from './mail-list.ts';

/** What the part of the address behind `#` asks for: `inbox/<mail>?compose=reply`. */
export type Wanted = {
  readonly folder: Folder;
  readonly mailId: string | null;
  readonly compose: 'new' | 'reply' | 'replyAll' | 'forward' | null;
};

const folders: readonly Folder[] = ['inbox', 'sent', 'drafts'];
const composes = ['new', 'reply', 'replyAll', 'forward'] as const;

export function readAddress(hash: string): Wanted {
  const [path = '', query = ''] = hash.replace(/^#/, '').split('?');
  const [folder, mailId] = path.split('/');
  const compose = new URLSearchParams(query).get('compose');
  return {
    folder: folders.find((known) => known === folder) ?? 'inbox',
    mailId: mailId ? decodeURIComponent(mailId) : null,
    compose: composes.find((known) => known === compose) ?? null,
  };
}
