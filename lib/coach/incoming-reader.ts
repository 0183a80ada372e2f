import type { IncomingMail } from '#lib/domain/mail.ts';
import type { ComposeWindow } from '#lib/mail/mail-site.ts';

// A thread may still be loading when the compose window opens; reading it at every keystroke would cost more than it tells.
const REREAD_MS = 3000;

/** Reads the message being answered, anew at most every three seconds. What was read once is not lost when the page hides it. */
export const createIncomingReader = (
  window: ComposeWindow,
  now: () => number = () => performance.now(),
): (() => IncomingMail | null) => {
  let known: IncomingMail | null = null;
  let readAt = Number.NEGATIVE_INFINITY;
  return () => {
    if (now() - readAt >= REREAD_MS) {
      readAt = now();
      known = window.readIncoming() ?? known;
    }
    return known;
  };
};
