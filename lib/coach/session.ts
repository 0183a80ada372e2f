import type { Language } from '#lib/domain/language.ts';
import type { Words } from '#lib/i18n/words.ts';
import type { IncomingMail } from '#lib/domain/mail.ts';
import type { ComposeWindow } from '#lib/mail/mail-site.ts';
import type { Send } from '#lib/messaging/send.ts';

import type { OpenPanel } from './panel.ts';
import type { SessionState } from './session-state.ts';

/** What a session is made of. */
export type SessionParts = {
  readonly window: ComposeWindow;
  readonly openPanel: OpenPanel;
  readonly send: Send;
  readonly browserLanguage: Language;
  readonly signal: AbortSignal;
};

/** What the actions of a panel may use of their session. */
export type Session = {
  readonly parts: SessionParts;
  readonly state: SessionState;
  /** Draws the panel anew. */
  readonly show: () => void;
  /** Shows a calm line for a while. */
  readonly say: (notice: (words: Words) => string) => void;
  /** The draft or the question about it changed: asks the engine. */
  readonly ask: () => void;
  /** The message being answered; null where the page does not show it. */
  readonly readIncoming: () => IncomingMail | null;
};
