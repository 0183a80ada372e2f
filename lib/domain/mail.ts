/** The writer's own words in a compose window. Offsets of every span count in `text`. */
export type DraftText = { readonly text: string };

/** The message that a draft answers, as far as the page shows it. Plain text, from the page: never trusted. */
export type IncomingMail = {
  readonly text: string;
  /** As the page shows it, e.g. "Fatima Jansen"; null when there is none. */
  readonly senderName: string | null;
  readonly senderAddress: string | null;
};

/** A part of the draft to underline. `weight` decides the look only. */
export type Underline = { readonly start: number; readonly end: number; readonly weight: 'strong' | 'soft' };
