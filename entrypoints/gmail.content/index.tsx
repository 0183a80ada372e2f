import '#assets/styles/underline.css';

import { defineContentScript } from 'wxt/utils/define-content-script';

import { guardEvents } from '#components/guard-events.ts';
import { startCoach } from '#lib/coach/start-coach.ts';
import { gmail } from '#lib/mail/gmail/gmail.ts';
import { untilExtensionEnds } from '#lib/messaging/extension-life.ts';

export default defineContentScript({
  matches: ['https://mail.google.com/*'],
  runAt: 'document_start',
  noScriptStartedPostMessage: true,
  main: (context) => {
    const signal = untilExtensionEnds(context.signal);
    guardEvents(signal);
    startCoach({
      site: gmail,
      load: async () => (await import('#entrypoints/mail-page/open-coach.ts')).openCoach,
      signal,
    });
  },
});
