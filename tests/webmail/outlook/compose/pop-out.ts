import { element } from '#tests/webmail/outlook/ui/element.ts';
import { texts } from '#tests/webmail/outlook/texts.ts';
import type { Compose } from './compose.ts';

const SIZE = 'width=980,height=760';

function copyLook(from: Document, to: Document): void {
  to.documentElement.lang = from.documentElement.lang;
  to.documentElement.dataset['theme'] = from.documentElement.dataset['theme'] ?? 'light';
  for (const sheet of from.head.querySelectorAll('style, link[rel="stylesheet"]')) {
    const copy = to.importNode(sheet, true);
    if (copy instanceof HTMLLinkElement && sheet instanceof HTMLLinkElement) copy.href = sheet.href;
    to.head.append(copy);
  }
}

/**
 * Opens a window without an address of its own and moves the compose window's frame there. Null when the browser
 * blocks it; then nothing has changed.
 */
export function popOut(compose: Compose, onClosed: () => void): Window | null {
  const opened = window.open('', '_blank', SIZE);
  if (!opened) return null;
  copyLook(document, opened.document);
  opened.document.title = compose.subject || texts.noSubject;
  compose.frame.className = 'compose-frame compose-window';
  const app = element(
    'div',
    { id: 'app', class: 'window-app', 'data-app-section': 'Form_Content' },
    compose.frame,
  );
  opened.document.body.append(app);
  opened.addEventListener('pagehide', onClosed);
  return opened;
}
