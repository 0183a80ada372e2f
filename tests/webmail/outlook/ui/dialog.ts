import { element } from './element.ts';

type Question = {
  readonly title: string;
  readonly text: string;
  readonly confirm: string;
  /** Null when there is nothing to choose. */
  readonly cancel: string | null;
};

/**
 * Asks in a modal dialog; true when confirmed. Escape and a click beside the dialog mean no. While it is open the
 * app is hidden from screen readers and gets no keys.
 */
export function ask(question: Question, owner: Document): Promise<boolean> {
  const { promise, resolve } = Promise.withResolvers<boolean>();
  const app = owner.querySelector('#app');
  const before = owner.activeElement;

  const confirm = element(
    'button',
    { id: 'ok-1', class: 'button primary', type: 'button' },
    question.confirm,
  );
  const cancel = question.cancel && element('button', { class: 'button', type: 'button' }, question.cancel);
  const surface = element(
    'div',
    { class: 'fui-DialogSurface', role: 'alertdialog', 'aria-modal': 'true', 'aria-label': question.title },
    element('h2', {}, question.title),
    element('p', {}, question.text),
    element('div', { class: 'dialog-buttons' }, confirm, cancel || null),
  );
  const backdrop = element('div', { class: 'fui-DialogSurface__backdrop DialogSurface__backdrop' });
  const portal = element('div', { class: 'portal' }, backdrop, surface);

  const close = (answer: boolean) => {
    portal.remove();
    app?.removeAttribute('aria-hidden');
    if (before instanceof HTMLElement) before.focus();
    resolve(answer);
  };
  confirm.addEventListener('click', () => close(true));
  if (cancel) cancel.addEventListener('click', () => close(false));
  backdrop.addEventListener('click', () => close(false));
  surface.addEventListener('keydown', (event) => {
    event.stopPropagation();
    if (event.key === 'Escape') close(false);
  });

  app?.setAttribute('aria-hidden', 'true');
  owner.body.append(portal);
  confirm.focus();
  return promise;
}
