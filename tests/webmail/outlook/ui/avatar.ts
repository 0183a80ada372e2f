import { element } from './element.ts';

const COLOURS = 8;

/** A round with the initials of a person, coloured by name. */
export function avatar(name: string): HTMLElement {
  const words = name.split(/\s+/).filter((word) => /^\p{L}/u.test(word));
  const initials = `${words.at(0)?.charAt(0) ?? ''}${words.length > 1 ? words.at(-1)?.charAt(0) : ''}`;
  const colour = [...new TextEncoder().encode(name)].reduce((sum, byte) => sum + byte, 0) % COLOURS;
  return element('span', { class: `avatar avatar-${colour}`, 'aria-hidden': 'true' }, initials.toUpperCase());
}
