import { element } from './element.ts';
import { icon, type IconName } from './icon.ts';
import { word, type Words } from './words.ts';

/** A button as Gmail makes them: a `div` with a role. Presses leave the caret where it is. */
export function iconButton(
  name: IconName,
  label: keyof Words,
  onPress: (event: Event) => void,
  attributes: Readonly<Record<string, string>> = {},
): HTMLElement {
  const button = element(
    'div',
    {
      role: 'button',
      tabindex: 1,
      look: 'icon-button',
      'aria-label': word(label),
      'data-tooltip': word(label),
      ...attributes,
    },
    icon(name),
  );
  onPressed(button, onPress);
  return button;
}

/** Mouse, Enter and Space all press; the mouse does not move the caret out of the draft. */
export function onPressed(button: HTMLElement, onPress: (event: Event) => void): void {
  button.addEventListener('mousedown', (event) => event.preventDefault());
  button.addEventListener('click', onPress);
  button.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    onPress(event);
  });
}
