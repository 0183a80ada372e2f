import { element } from './element.ts';

const SHOWN_MS = 4000;

/** Shows one line at the foot of the page for a moment. */
export function toast(text: string): void {
  const shown = element('div', { class: 'toast', role: 'status' }, text);
  document.body.append(shown);
  setTimeout(() => shown.remove(), SHOWN_MS);
}
