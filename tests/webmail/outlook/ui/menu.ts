import { element } from './element.ts';
import { icon, type IconName } from './icon.ts';

type Item = { readonly label: string; readonly icon: IconName; readonly onChoose: () => void };

/** Opens a menu below a button until something is chosen or clicked elsewhere. */
export function openMenu(below: HTMLElement, items: readonly Item[]): void {
  const owner = below.ownerDocument;
  const menu = element('div', { class: 'menu', role: 'menu' });
  const close = new AbortController();
  close.signal.addEventListener('abort', () => menu.remove());
  for (const item of items) {
    const row = element(
      'button',
      { type: 'button', role: 'menuitem', class: 'menu-item', 'aria-label': item.label },
      icon(item.icon),
      element('span', {}, item.label),
    );
    row.addEventListener('mousedown', (event) => event.preventDefault());
    row.addEventListener('click', () => {
      close.abort();
      item.onChoose();
    });
    menu.append(row);
  }
  const { left, bottom } = below.getBoundingClientRect();
  menu.style.left = `${left}px`;
  menu.style.top = `${bottom + 2}px`;
  owner.body.append(menu);
  owner.addEventListener(
    'mousedown',
    (event) => {
      if (!event.composedPath().includes(menu)) close.abort();
    },
    { capture: true, signal: close.signal },
  );
}
