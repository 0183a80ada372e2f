import { onPressed } from '#tests/webmail/gmail/button.ts';
import { element, toggleToken } from '#tests/webmail/gmail/element.ts';
import { openMenu } from '#tests/webmail/gmail/menu.ts';
import type { ReplyKind } from '#tests/webmail/gmail/store.ts';
import { word } from '#tests/webmail/gmail/words.ts';

// An empty picture; the drawing is the style sheet's.
const BLANK = 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7';

const tokens = { reply: 'HQ', replyAll: 'mL', forward: 'mI' } as const;

export type ReplyTypeButton = { readonly button: HTMLElement; show(kind: ReplyKind): void };

/** The little arrow left of the recipients: its picture's class is all that tells reply from forward. */
export function replyTypeButton(onChoose: (kind: ReplyKind) => void, onPopOut: () => void): ReplyTypeButton {
  const picture = element('img', { src: BLANK, alt: '', look: 'type-picture' });
  const button = element(
    'div',
    {
      class: 'J-JN-M-I-Jm',
      look: 'type-button',
      role: 'button',
      tabindex: 1,
      'aria-haspopup': 'true',
      'aria-expanded': 'false',
      'aria-label': word('responseType'),
    },
    picture,
  );
  onPressed(button, () =>
    openMenu(button, [
      { label: word('reply'), onChoose: () => onChoose('reply') },
      { label: word('replyAll'), onChoose: () => onChoose('replyAll') },
      { label: word('forward'), onChoose: () => onChoose('forward') },
      { label: word('popOut'), onChoose: onPopOut },
    ]),
  );
  return {
    button,
    show: (kind) => {
      for (const [name, token] of Object.entries(tokens)) toggleToken(picture, token, name === kind);
      picture.dataset['kind'] = kind;
    },
  };
}
