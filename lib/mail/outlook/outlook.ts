import type { MailSite } from '#lib/mail/mail-site.ts';
import { makeMailSite } from '#lib/mail/make-mail-site.ts';
import { typeBetweenSnapshots } from '#lib/mail/write-text.ts';

import { findSurfaces } from './find-surfaces.ts';
import { readIncoming } from './read-incoming.ts';
import { readWriterName } from './read-writer-name.ts';
import { DISCARD, SEND } from './selectors.ts';

/** Outlook on the web, for work and at home. */
export const outlook: MailSite = makeMailSite({
  id: 'outlook',
  findSurfaces,
  // Closed panes stay hidden in the page for a while and never come back.
  keepsHiddenWindows: false,
  frameOf: ({ container }) => container,
  controlsOf: ({ container }) => [...container.querySelectorAll(`${SEND}, ${DISCARD}`)],
  readIncoming,
  readWriterName,
  typeText: typeBetweenSnapshots,
});
