import '#assets/styles/underline.css';

import { defineContentScript } from 'wxt/utils/define-content-script';

import { guardEvents } from '#components/guard-events.ts';
import { openPanel } from '#components/mount-panel.tsx';
import { startCoach } from '#lib/coach/start-coach.ts';
import { browserLanguage } from '#lib/i18n/browser-language.ts';
import { gmail } from '#lib/mail/gmail/gmail.ts';
import { untilExtensionEnds } from '#lib/messaging/extension-life.ts';
import { send } from '#lib/messaging/messenger.ts';

export default defineContentScript({
  matches: ['https://mail.google.com/*'],
  runAt: 'document_start',
  noScriptStartedPostMessage: true,
  main: (context) => {
    const signal = untilExtensionEnds(context.signal);
    guardEvents(signal);
    startCoach({ site: gmail, openPanel, send, browserLanguage: browserLanguage(), signal });
  },
});
