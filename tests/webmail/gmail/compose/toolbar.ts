import { iconButton, onPressed } from '#tests/webmail/gmail/button.ts';
import { element, nested } from '#tests/webmail/gmail/element.ts';
import { icon, type IconName } from '#tests/webmail/gmail/icon.ts';
import { openMenu } from '#tests/webmail/gmail/menu.ts';
import { word, type Words } from '#tests/webmail/gmail/words.ts';

export type ToolbarActions = {
  readonly onSend: () => void;
  readonly onDiscard: () => void;
  readonly onTogglePlain: () => void;
  readonly isPlain: () => boolean;
};

/** The row below the text: Send, formatting, the draft's state, more, discard. */
export type Toolbar = { readonly row: HTMLElement; showState(text: string): void };

const formats: readonly [command: string, name: IconName, label: keyof Words][] = [
  ['undo', 'undo', 'undo'],
  ['redo', 'redo', 'redo'],
  ['bold', 'bold', 'bold'],
  ['italic', 'italic', 'italic'],
  ['underline', 'underline', 'underline'],
  ['insertOrderedList', 'numbered', 'numbered'],
  ['insertUnorderedList', 'bulleted', 'bulleted'],
  ['removeFormat', 'clear', 'plainFormat'],
];

export function toolbar(actions: ToolbarActions): Toolbar {
  const state = element('span', { class: 'oG aOy', look: 'draft-state', 'aria-live': 'polite' });
  const row = nested(
    [
      ['div', { class: 'aDg' }],
      ['div', { class: 'aDj' }],
      ['div', { class: 'aDh' }],
      ['table', { class: 'IZ', look: 'toolbar' }],
      ['tbody'],
      ['tr', { class: 'btC' }],
    ],
    element('td', { class: 'gU Up' }, sendButtons(actions.onSend)),
    element(
      'td',
      { class: 'gU aYz' },
      element('div', { class: 'oc gU', role: 'toolbar', look: 'formats' }, ...formatButtons()),
    ),
    element('td', { class: 'gU az5', look: 'draft-state-cell' }, state),
    element('td', { class: 'gU aWQ' }, moreButton(actions)),
    element('td', { class: 'gU az6' }, discardButton(actions.onDiscard)),
  );
  return {
    row,
    showState: (text) => {
      state.textContent = text;
    },
  };
}

function sendButtons(onSend: () => void): HTMLElement {
  const send = element(
    'div',
    {
      class: 'T-I J-J5-Ji aoO v7 T-I-atl L3',
      look: 'send',
      role: 'button',
      tabindex: 1,
      'data-tooltip': word('sendLabel'),
      'aria-label': word('sendLabel'),
    },
    word('send'),
  );
  onPressed(send, onSend);
  const more = element(
    'div',
    {
      class: 'T-I J-J5-Ji hG T-I-atl L3',
      look: 'send-more',
      role: 'button',
      tabindex: 1,
      'aria-haspopup': 'true',
      'aria-expanded': 'false',
      'aria-label': word('moreSendOptions'),
    },
    icon('chevron'),
  );
  onPressed(more, () => openMenu(more, [{ label: word('scheduleSend'), onChoose: () => {} }]));
  return nested(
    [
      ['div', { class: 'J-J5-Ji btA' }],
      ['div', { class: 'dC', look: 'send-pair' }],
    ],
    send,
    more,
  );
}

function formatButtons(): HTMLElement[] {
  return formats.map(([command, name, label]) =>
    iconButton(name, label, () => document.execCommand(command), { command: `+${command}`, class: 'oG-I' }),
  );
}

function moreButton({ isPlain, onTogglePlain }: ToolbarActions): HTMLElement {
  const more: HTMLElement = iconButton(
    'more',
    'moreOptions',
    () => openMenu(more, [{ label: word('plainText'), isOn: isPlain(), onChoose: onTogglePlain }]),
    { class: 'J-JN-M-I', 'aria-haspopup': 'true', 'aria-expanded': 'false' },
  );
  return more;
}

const discardButton = (onDiscard: () => void): HTMLElement =>
  iconButton('trash', 'discard', onDiscard, { class: 'oh J-Z-I J-J5-Ji T-I-ax7' });
