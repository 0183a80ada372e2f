import { settings } from '#tests/webmail/outlook/settings.ts';

type Attributes = { readonly [name: string]: string | number | boolean | null };
type Child = Node | string | null;

/** A label for screen readers and tooltips: as given, or noise when this visit wants that. */
export function labelled(text: string): string {
  return settings.hasRandomLabels ? crypto.randomUUID().slice(0, 13) : text;
}

/**
 * Makes an element. `null` and `false` leave an attribute out, `true` leaves it empty; `aria-label` and `title`
 * pass through {@link labelled}.
 */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === null || value === false) continue;
    const text = value === true ? '' : String(value);
    made.setAttribute(name, name === 'aria-label' || name === 'title' ? labelled(text) : text);
  }
  made.append(...children.filter((child) => child !== null));
  return made;
}
