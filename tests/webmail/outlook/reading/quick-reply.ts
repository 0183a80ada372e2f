import { openCompose } from '#tests/webmail/outlook/compose/compose-desk.ts';
import type { Mail } from '#tests/webmail/outlook/mailbox.ts';
import { texts } from '#tests/webmail/outlook/texts.ts';
import { element } from '#tests/webmail/outlook/ui/element.ts';
import { icon } from '#tests/webmail/outlook/ui/icon.ts';

/** The two buttons below a conversation that has no open answer. */
export function quickReply(mail: Mail): HTMLElement {
  const reply = element(
    'button',
    { type: 'button', class: 'button' },
    icon('ArrowReplyRegular'),
    texts.reply,
  );
  const forward = element(
    'button',
    { type: 'button', class: 'button' },
    icon('ArrowForwardRegular'),
    texts.forward,
  );
  reply.addEventListener('click', () => openCompose('reply', mail));
  forward.addEventListener('click', () => openCompose('forward', mail));
  return element('div', { class: 'th6py quick-reply' }, reply, forward);
}
