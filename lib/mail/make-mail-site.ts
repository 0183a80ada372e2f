import { WebmailComposeWindow } from './compose-window.ts';
import type { MailSite } from './mail-site.ts';
import type { Webmail } from './surface.ts';
import { watchSurfaces } from './watch-surfaces.ts';

/** A mail site from what is known of one webmail. */
export function makeMailSite(webmail: Webmail): MailSite {
  return {
    id: webmail.id,
    watchComposeWindows(root, onOpen, signal) {
      let count = 0;
      watchSurfaces(
        root,
        {
          find: () => webmail.findSurfaces(root),
          keepsHiddenWindows: webmail.keepsHiddenWindows,
          open(surface) {
            count += 1;
            const key = `${webmail.id}:${surface.ids[0] ?? count}`;
            const window = new WebmailComposeWindow(webmail, surface, key);
            onOpen(window);
            return window;
          },
        },
        signal,
      );
    },
  };
}
