import { choices } from './choices.ts';

type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;
type Child = Node | string;

/** Makes an element. `class` holds Gmail's own tokens, `look` what the page's style sheet calls it. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined || value === false) continue;
    if (name === 'class') setTokens(made, String(value));
    else if (name === 'look') made.dataset['look'] = String(value);
    else made.setAttribute(name, value === true ? '' : String(value));
  }
  made.append(...children);
  return made;
}

/** Elements one inside the other, outermost first; the children go into the innermost. */
export function nested(
  steps: readonly (readonly [tag: keyof HTMLElementTagNameMap, attributes?: Attributes])[],
  ...children: readonly Child[]
): HTMLElement {
  const built = steps.map(([tag, attributes]) => element(tag, attributes));
  for (const [index, outer] of built.entries())
    outer.append(...(built[index + 1] ? [built[index + 1] ?? ''] : children));
  const outermost = built[0];
  if (!outermost) throw new Error('Nothing to nest.');
  return outermost;
}

/** Turns a Gmail token of an element on or off. */
export const toggleToken = (of: Element, token: string, isOn: boolean): boolean =>
  of.classList.toggle(tokenFor(token), isOn);

/** An id as Gmail draws them: another in each session, good for nothing but labels. */
export const drawId = (): string => `:${(nextId++).toString(36)}`;
let nextId = Math.floor(Math.random() * 900) + 100;

const drawn = new Map<string, string>();

function setTokens(of: Element, tokens: string): void {
  of.classList.add(...tokens.split(' ').map(tokenFor));
}

function tokenFor(token: string): string {
  // What stands in the mail itself keeps its name: other mail programs know it.
  if (!choices.hasRandomClasses || token.startsWith('gmail_')) return token;
  const known = drawn.get(token);
  if (known) return known;
  const made = `z${Math.random().toString(36).slice(2, 7)}`;
  drawn.set(token, made);
  return made;
}
