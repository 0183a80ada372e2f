import { onPressed } from '#tests/webmail/gmail/button.ts';
import { choices } from '#tests/webmail/gmail/choices.ts';
import { element } from '#tests/webmail/gmail/element.ts';
import type { Mail } from '#tests/webmail/gmail/mails.ts';
import { word } from '#tests/webmail/gmail/words.ts';

import { quoteOf } from './first-content.ts';
import type { Frame } from './frame.ts';

export type TrimmedQuote = {
  isShown(): boolean;
  /** What goes along when the mail is sent and the quote was never shown. */
  hiddenHtml(): string;
  remove(): void;
};

/**
 * The mail being answered is not in the body: it waits in the hidden field `uet` until “…” is pressed, and then becomes an
 * ordinary part of the body.
 */
export function trimQuote(
  frame: Frame,
  mail: Mail,
  isShownAlready: boolean,
  onShow: () => void,
): TrimmedQuote {
  const quote = quoteOf(mail);
  let isShown = isShownAlready;
  let isRemoved = false;
  const button = element(
    'div',
    {
      class: 'ajR',
      look: 'trimmed',
      role: 'button',
      tabindex: 1,
      'aria-label': word('trimmed'),
      'data-tooltip': word('trimmed'),
    },
    '•••',
  );
  onPressed(button, () => {
    isShown = true;
    button.remove();
    frame.hidden.write('uet', '');
    place(frame.editor.body(), quote);
    onShow();
  });
  if (!isShown) {
    frame.hidden.write('uet', quote.outerHTML);
    frame.trimmedPlace.append(button);
  }
  return {
    isShown: () => isShown,
    hiddenHtml: () => (isShown || isRemoved ? '' : `<br>${quote.outerHTML}`),
    remove: () => {
      isRemoved = true;
      button.remove();
      quote.remove();
      frame.hidden.write('uet', '');
    },
  };
}

/** The writer's setting decides whether the signature stands above the quote or below it. */
function place(body: HTMLElement, quote: HTMLElement): void {
  const signature = choices.signature === 'below' ? body.querySelector('.gmail_signature_prefix') : null;
  if (signature) signature.before(element('br'), quote, element('br'));
  else body.append(element('br'), quote);
}
