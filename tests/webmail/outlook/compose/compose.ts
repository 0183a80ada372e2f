import type { Mail } from '#tests/webmail/outlook/mailbox.ts';
import { element } from '#tests/webmail/outlook/ui/element.ts';
import type { MailEditor } from './mail-editor.ts';

export type ComposeKind = 'new' | 'reply' | 'replyAll' | 'forward';

/** Inside the conversation, beside it, or in a window of its own. */
export type ComposePlace = 'inline' | 'docked' | 'window';

/** One open compose window: what is kept while its elements come and go. */
export type Compose = {
  readonly draftId: string;
  readonly answers: Mail | null;
  kind: ComposeKind;
  place: ComposePlace;
  to: string[];
  cc: string[];
  subject: string;
  /** The content to start the next editor with. */
  html: string;
  hasSignature: boolean;
  /** The element that stays; everything below it is replaced when the window re-mounts. */
  readonly host: HTMLElement;
  /** Where the host stands: a card of the conversation, or a section beside it. */
  readonly frame: HTMLElement;
  /** Null until the editor has come, and between two mounts. */
  mailEditor: MailEditor | null;
  hasChanged: boolean;
  savedAt: Date | null;
  /** Ends the current mount. */
  unmount: AbortController;
  window: Window | null;
};

/** A compose window that is not yet on the page. */
export function createCompose(
  start: Pick<Compose, 'draftId' | 'answers' | 'kind' | 'place' | 'to' | 'cc' | 'subject' | 'html'>,
): Compose {
  return {
    ...start,
    hasSignature: start.html.includes('id="Signature"'),
    host: element('div'),
    frame: element('section', { class: `compose-frame compose-${start.place}` }),
    mailEditor: null,
    hasChanged: false,
    savedAt: null,
    unmount: new AbortController(),
    window: null,
  };
}
