import type { ComposeWindow, MailSite } from '#lib/mail/mail-site.ts';

/** Puts a coach beside one compose window, until the window closes or `signal` aborts. */
export type OpenCoach = (window: ComposeWindow, signal: AbortSignal) => void;

export type CoachParts = {
  readonly site: MailSite;
  /** Gets the rest of the coach; called at the first compose window, because most mail pages are only read. */
  readonly load: () => Promise<OpenCoach>;
  readonly signal: AbortSignal;
};

/** Puts a coach beside every compose window of a page, present or future, until `signal` aborts. */
export const startCoach = ({ site, load, signal }: CoachParts): void => {
  let loading: Promise<OpenCoach> | null = null;
  const open = async (window: ComposeWindow): Promise<void> => {
    const openCoach = await (loading ??= load());
    openCoach(window, signal);
  };
  site.watchComposeWindows(document, (window) => void open(window), signal);
};
