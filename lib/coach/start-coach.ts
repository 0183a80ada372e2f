import type { Language } from '#lib/domain/language.ts';
import type { MailSite } from '#lib/mail/mail-site.ts';
import type { Send } from '#lib/messaging/messenger.ts';

import { openSession } from './coach-session.ts';
import type { OpenPanel } from './panel.ts';

export type CoachParts = {
  readonly site: MailSite;
  readonly openPanel: OpenPanel;
  readonly send: Send;
  /** The language that the browser shows itself in; the person's own choice goes before it. */
  readonly browserLanguage: Language;
  readonly signal: AbortSignal;
};

/** Puts a coach beside every compose window of a page, present or future, until `signal` aborts. */
export const startCoach = ({ site, signal, ...parts }: CoachParts): void => {
  site.watchComposeWindows(document, (window) => openSession({ window, ...parts, signal }), signal);
};
