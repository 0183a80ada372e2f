import { onPressed } from './button.ts';
import { element } from './element.ts';

export type MenuItem = {
  readonly label: string;
  readonly onChoose: () => void;
  /** Given for something that is on or off. */
  readonly isOn?: boolean;
};

let closeOpenMenu: (() => void) | null = null;

/** Opens a menu above a button; a press elsewhere closes it. At most one is open. */
export function openMenu(button: HTMLElement, items: readonly MenuItem[]): void {
  closeOpenMenu?.();
  const closing = new AbortController();
  const menu = element('div', { class: 'J-M agd', role: 'menu', look: 'menu' }, ...items.map(entry));
  document.body.append(menu);
  const { left, top } = button.getBoundingClientRect();
  const height = menu.offsetHeight;
  Object.assign(menu.style, {
    left: `${Math.min(left, innerWidth - menu.offsetWidth - 8)}px`,
    top: `${top > height + 8 ? top - height - 4 : top + button.offsetHeight + 4}px`,
  });
  button.setAttribute('aria-expanded', 'true');
  closing.signal.addEventListener('abort', () => {
    menu.remove();
    button.setAttribute('aria-expanded', 'false');
  });
  const onPressElsewhere = (event: Event): void => {
    if (event.target instanceof Node && !menu.contains(event.target)) closing.abort();
  };
  document.addEventListener('mousedown', onPressElsewhere, { capture: true, signal: closing.signal });
  closeOpenMenu = () => closing.abort();

  function entry({ label, onChoose, isOn }: MenuItem): HTMLElement {
    const made = element(
      'div',
      {
        class: 'J-N',
        role: isOn === undefined ? 'menuitem' : 'menuitemcheckbox',
        'aria-checked': isOn === undefined ? undefined : String(isOn),
        tabindex: -1,
        look: 'menu-item',
      },
      element('div', { class: 'J-N-Jz' }, label),
    );
    onPressed(made, () => {
      closing.abort();
      onChoose();
    });
    return made;
  }
}
