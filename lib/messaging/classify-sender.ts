import * as z from 'zod/mini';

import { MAIL_HOSTS } from './mail-hosts.ts';

/** Who sent a message: our content script in a webmail's page, or a page of the extension itself. */
export type Side = 'mail-page' | 'own-page';

/** How the extension knows itself: `id` and the origin of its pages, e.g. `chrome-extension://abc`. */
export type OwnIdentity = { readonly id: string; readonly origin: string };

const sender = z.object({
  id: z.string(),
  origin: z.optional(z.string()),
  url: z.optional(z.string()),
  frameId: z.optional(z.number()),
  tab: z.optional(z.object({})),
  documentLifecycle: z.optional(z.string()),
});

/**
 * Which side a message came from, judged by what the browser says of its sender; null for anyone else.
 * Nothing in the message itself is looked at, because its sender may have made that up.
 */
export const classifySender = (candidate: unknown, own: OwnIdentity): Side | null => {
  const parsed = sender.safeParse(candidate);
  if (!parsed.success || parsed.data.id !== own.id) return null;
  const { origin, url, frameId, tab, documentLifecycle } = parsed.data;
  const from = readOrigin(origin ?? url);
  if (from === null) return null;
  if (from.origin === own.origin) return 'own-page';
  // The content scripts run in top frames of visible pages only; anything else with our id is not ours.
  const isTopFrame = tab !== undefined && (frameId ?? 0) === 0;
  const isActive = (documentLifecycle ?? 'active') === 'active';
  const isMailHost = from.protocol === 'https:' && from.port === '' && MAIL_HOSTS.includes(from.hostname);
  return isTopFrame && isActive && isMailHost ? 'mail-page' : null;
};

type Origin = {
  readonly origin: string;
  readonly protocol: string;
  readonly hostname: string;
  readonly port: string;
};

const readOrigin = (address: string | undefined): Origin | null => {
  if (address === undefined || !URL.canParse(address)) return null;
  const { protocol, host, hostname, port } = new URL(address);
  // `URL.origin` of an extension's address is "null" outside of a browser.
  return { origin: `${protocol}//${host}`, protocol, hostname, port };
};
