import { findMail, mailsIn, type FolderId } from './mailbox.ts';

/** Where in the mailbox the writer is. */
export type Route = { readonly folder: FolderId; readonly mailId: string | null };

const folders: readonly FolderId[] = ['inbox', 'drafts', 'sentitems', 'archived', 'deleteditems'];
const listeners: ((route: Route) => void)[] = [];

/** The place that an address names; the inbox when it names none. */
function readRoute(path: string): Route {
  const [, folderName, mailId] = /^\/mail\/(?:\d\/)?([a-z]+)(?:\/id\/([^/]+))?/.exec(path) ?? [];
  const folder = folders.find((known) => known === folderName) ?? 'inbox';
  return { folder, mailId: mailId === undefined ? null : decodeURIComponent(mailId) };
}

let current = readRoute(location.pathname);
markRead(current.mailId);

/** Where the writer is now. */
export function currentRoute(): Route {
  return current;
}

/** Calls `listener` after each move to another place. */
export function onRouteChange(listener: (route: Route) => void): void {
  listeners.push(listener);
}

function markRead(mailId: string | null): void {
  const mail = findMail(mailId);
  if (mail) mail.isRead = true;
}

function arrive(route: Route): void {
  current = route;
  markRead(route.mailId);
  for (const listener of listeners) listener(route);
}

/** Goes to a folder or a mail inside the page, as a click would. */
export function goTo(route: Route): void {
  const query = new URLSearchParams(location.search);
  query.delete('compose');
  const search = query.size > 0 ? `?${query}` : '';
  const mail = route.mailId === null ? '' : `/id/${encodeURIComponent(route.mailId)}`;
  history.pushState(null, '', `/mail/${route.folder}${mail}${search}`);
  arrive(route);
}

/** Goes to the mail after this one in its folder, or to the folder when it was the last. */
export function goToNeighbour(folder: FolderId, date: Date): void {
  const older = mailsIn(folder).find((mail) => mail.date <= date);
  goTo({ folder, mailId: older?.id ?? null });
}

/** Follows the browser's back and forward. */
export function watchHistory(): void {
  addEventListener('popstate', () => arrive(readRoute(location.pathname)));
}
