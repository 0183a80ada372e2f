import '#assets/styles/underline.css';

import { defineContentScript } from 'wxt/utils/define-content-script';

import { guardEvents } from '#components/guard-events.ts';
import { startCoach } from '#lib/coach/start-coach.ts';
import { outlook } from '#lib/mail/outlook/outlook.ts';
import { untilExtensionEnds } from '#lib/messaging/extension-life.ts';

export default defineContentScript({
  matches: [
    'https://outlook.office.com/*',
    'https://outlook.office365.com/*',
    'https://outlook.live.com/*',
    'https://outlook.cloud.microsoft/*',
  ],
  runAt: 'document_start',
  noScriptStartedPostMessage: true,
  main: (context) => {
    const signal = untilExtensionEnds(context.signal);
    guardEvents(signal);
    startCoach({
      site: outlook,
      load: async () => (await import('#entrypoints/mail-page/open-coach.ts')).openCoach,
      signal,
    });
  },
});
