import { openPanel } from '#components/mount-panel.tsx';
import { openSession } from '#lib/coach/coach-session.ts';
import { browserLanguage } from '#lib/i18n/browser-language.ts';
import type { ComposeWindow } from '#lib/mail/mail-site.ts';
import { send } from '#lib/messaging/send.ts';

/** Everything that a compose window needs beside it. Loaded at the first one: most mail pages are only read. */
export const openCoach = (window: ComposeWindow, signal: AbortSignal): void =>
  openSession({ window, openPanel, send, browserLanguage: browserLanguage(), signal });
