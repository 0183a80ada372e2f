import { element } from '#tests/webmail/outlook/ui/element.ts';
import { icon, type IconName } from '#tests/webmail/outlook/ui/icon.ts';
import { openMenu } from '#tests/webmail/outlook/ui/menu.ts';
import { texts } from '#tests/webmail/outlook/texts.ts';
import type { ComposeCommands } from './commands.ts';
import type { Compose, ComposeKind } from './compose.ts';
import { nextReactId } from './open-composes.ts';

const kinds = {
  reply: { icon: 'ArrowReplyRegular', label: texts.reply },
  replyAll: { icon: 'ArrowReplyAllRegular', label: texts.replyAll },
  forward: { icon: 'ArrowForwardRegular', label: texts.forward },
} as const;

function button(label: string, iconName: IconName, onClick: () => void): HTMLButtonElement {
  const made = element(
    'button',
    { type: 'button', class: 'icon-button', title: label, 'aria-label': label },
    icon(iconName),
  );
  made.addEventListener('click', onClick);
  return made;
}

function sendButton(compose: Compose, { send, sendLater }: ComposeCommands): HTMLElement {
  const id = `splitButton-${nextReactId()}`;
  const primary = element(
    'button',
    {
      id: `${id}__primaryActionButton`,
      type: 'button',
      class: 'button primary send',
      title: texts.sendTitle,
      'aria-label': texts.send,
      'data-testid': 'ComposeSendButton',
    },
    icon('SendRegular'),
    element('span', {}, texts.send),
  );
  // The focus stays in the editor.
  primary.addEventListener('mousedown', (event) => event.preventDefault());
  primary.addEventListener('click', () => send(compose));

  const more = element(
    'button',
    {
      id: `${id}__menuButton`,
      type: 'button',
      class: 'button primary send-more',
      'aria-haspopup': 'menu',
      'aria-label': texts.moreSend,
      title: texts.moreSend,
    },
    icon('ChevronDownRegular'),
  );
  more.addEventListener('mousedown', (event) => event.preventDefault());
  more.addEventListener('click', () =>
    openMenu(more, [
      { label: texts.send, icon: 'SendRegular', onChoose: () => send(compose) },
      { label: texts.scheduleSend, icon: 'CalendarRegular', onChoose: () => sendLater(compose) },
    ]),
  );
  return element('div', { class: 'split-button' }, primary, more);
}

function kindButton(compose: Compose, { changeKind }: ComposeCommands): HTMLElement | null {
  if (compose.kind === 'new') return null;
  const current = kinds[compose.kind];
  const made = button(`${texts.replyType}: ${current.label}`, current.icon, () =>
    openMenu(
      made,
      (['reply', 'replyAll', 'forward'] as const).map((kind: Exclude<ComposeKind, 'new'>) => ({
        ...kinds[kind],
        onChoose: () => changeKind(compose, kind),
      })),
    ),
  );
  made.setAttribute('aria-haspopup', 'menu');
  made.append(icon('ChevronDownRegular'));
  return made;
}

/** Send, kind of answer, status, pop-out and Discard. */
export function actionRow(compose: Compose, commands: ComposeCommands): HTMLElement {
  const discard = button(texts.discard, 'DeleteRegular', () => commands.discard(compose));
  discard.id = 'discardCompose';
  return element(
    'div',
    { class: 'action-row' },
    sendButton(compose, commands),
    kindButton(compose, commands),
    element('span', { class: 'draft-status', role: 'status' }),
    compose.place === 'window' ? null : button(texts.popOut, 'OpenRegular', () => commands.popOut(compose)),
    discard,
  );
}
