import type { IncomingMail } from '#lib/domain/mail.ts';

import type { TypeText } from './write-text.ts';

/** A compose window as it stands in the page at this moment; found anew after the webmail moves or re-mounts it. */
export type Surface = {
  /** The field with the draft: an element with `contenteditable`, or a textarea. */
  readonly field: HTMLElement;
  /** The part of the page that holds this compose window and no other. */
  readonly container: Element;
  /** What the webmail calls this draft; an empty list where it does not say. */
  readonly ids: readonly string[];
};

/** What must be known of a webmail. Everything else is the same for all. */
export interface Webmail {
  readonly id: string;
  /** Every compose window that can be seen now, at most once each. Called often: quick where there is none. */
  findSurfaces(root: Document): Surface[];
  /** True where a hidden window may come back (minimised); false where hidden means left behind. */
  readonly keepsHiddenWindows: boolean;
  /** The element whose edges are the window's edges. */
  frameOf(surface: Surface): Element;
  /** Send and Discard. */
  controlsOf(surface: Surface): Element[];
  readIncoming(surface: Surface): IncomingMail | null;
  readWriterName(surface: Surface): string | null;
  readonly typeText: TypeText;
}
