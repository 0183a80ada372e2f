import { iconButton } from '#tests/webmail/gmail/button.ts';
import { drawId, element, nested } from '#tests/webmail/gmail/element.ts';
import { icon } from '#tests/webmail/gmail/icon.ts';
import { word } from '#tests/webmail/gmail/words.ts';

import type { Place } from './place.ts';

export type PopupActions = {
  readonly onClose: () => void;
  /** Into a window of its own. */
  readonly onDetach: () => void;
};

export type Popup = Place & {
  readonly kind: 'popup';
  readonly dialog: HTMLElement;
  minimise(): void;
  toggleFullScreen(): void;
};

// How long a closed full-screen window leaves its empty dialog behind while the draft is still being stored.
const STORING_MS = 1500;

const tray = element('div', { class: 'no', look: 'tray' });
const trayRoot = nested(
  [['div', { class: 'dw' }], ['div'], ['div', { class: 'nH' }], ['div', { class: 'nH' }]],
  tray,
);
const screen = element('div', { class: 'aSt', look: 'screen' });
const screenRoot = element('div', { class: 'aSs', look: 'screen-shade' }, screen);

/** Puts the tray at the end of the page; compose windows stand in it side by side, the newest on the left. */
export function addTray(): void {
  tray.append(element('div', { class: 'jAmAWb', style: 'order: 0', look: 'tray-space' }));
  document.body.append(trayRoot);
}

/** Stands a compose window in the tray. The element is moved, not made anew. */
export function openPopup(root: HTMLElement, { onClose, onDetach }: PopupActions): Popup {
  const titleId = drawId();
  const title = element('span', { class: 'aYF', id: titleId });
  const content = element('div', { class: 'nH', look: 'popup-content' });
  const holder = element('div', { class: 'aaZ' }, root);
  content.append(holder);
  const fullButton = iconButton('full', 'fullScreen', onFull, { class: 'Hq aUG' });
  const bar = element(
    'div',
    { class: 'nH l m', look: 'popup-bar' },
    element('h2', { class: 'a3E', look: 'popup-title' }, title),
    iconButton('minimise', 'minimise', () => toggleContent(), { class: 'Hl' }),
    fullButton,
    iconButton('close', 'saveAndClose', onClose, { class: 'Ha' }),
  );
  const dialog = element(
    'div',
    { class: 'nH Hd', role: 'dialog', 'aria-labelledby': titleId, look: 'popup' },
    element('div', { class: 'nH' }, bar),
    content,
  );
  const mover = element('div', { class: 'nH' }, dialog);
  const slot = element('div', { class: 'AD', style: `order: ${nextOrder--}` }, mover);
  tray.append(slot);
  bar.addEventListener('dblclick', () => toggleContent());

  function toggleContent(): void {
    const isShown = content.style.display !== 'none';
    if (isShown && isFull()) toggleFullScreen();
    content.style.display = isShown ? 'none' : '';
  }
  function isFull(): boolean {
    return mover.parentElement === screen;
  }
  function onFull(event: Event): void {
    const isWithShift = event instanceof MouseEvent && event.shiftKey;
    if (isWithShift) onDetach();
    else toggleFullScreen();
  }
  function toggleFullScreen(): void {
    content.style.display = '';
    const goesFull = !isFull();
    (goesFull ? screen : slot).append(mover);
    if (goesFull) document.body.append(screenRoot);
    else screenRoot.remove();
    fullButton.setAttribute('aria-label', word(goesFull ? 'leaveFullScreen' : 'fullScreen'));
    fullButton.replaceChildren(icon(goesFull ? 'smaller' : 'full'));
  }

  return {
    kind: 'popup',
    dialog,
    setTitle: (text) => {
      title.textContent = text;
    },
    minimise: toggleContent,
    toggleFullScreen,
    leave: (why) => {
      const wasFull = isFull();
      if (why === 'closed' && wasFull) {
        holder.replaceChildren();
        setTimeout(remove, STORING_MS);
      } else remove();
    },
  };

  function remove(): void {
    mover.remove();
    slot.remove();
    if (screen.childElementCount === 0) screenRoot.remove();
  }
}

let nextOrder = 2_147_483_647;
