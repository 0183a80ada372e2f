import type { MailSite } from '#lib/mail/mail-site.ts';
import { makeMailSite } from '#lib/mail/make-mail-site.ts';
import { typeNatively } from '#lib/mail/write-text.ts';

import { findControls } from './find-controls.ts';
import { findSurfaces } from './find-surfaces.ts';
import { readIncoming } from './read-incoming.ts';
import { readWriterName } from './read-writer-name.ts';
import { POPUP } from './selectors.ts';

/** Gmail on the web. */
export const gmail: MailSite = makeMailSite({
  id: 'gmail',
  findSurfaces,
  // A minimised popup stays in the page and comes back.
  keepsHiddenWindows: true,
  frameOf: ({ container }) => container.closest(POPUP) ?? container,
  controlsOf: findControls,
  readIncoming,
  readWriterName,
  typeText: typeNatively,
});
