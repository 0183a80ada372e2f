import { onPressed } from './button.ts';
import { element } from './element.ts';
import { word } from './words.ts';

const SHOWN_MS = 8000;

const line = element('div', { class: 'vh', role: 'alert', 'aria-live': 'assertive', look: 'notice' });
let hiding: ReturnType<typeof setTimeout> | undefined;

/** A line at the bottom, with something that can be done about it. A new line takes the old one's place. */
export function showNotice(text: string, action?: { label: string; onPress: () => void }): void {
  clearTimeout(hiding);
  line.replaceChildren(element('span', { class: 'bAq' }, text));
  if (action) {
    const link = element(
      'span',
      { class: 'ag a8k', role: 'link', tabindex: 0, id: 'link_undo' },
      action.label,
    );
    onPressed(link, () => {
      hideNotice();
      action.onPress();
    });
    line.append(link);
  }
  document.body.append(line);
  hiding = setTimeout(hideNotice, SHOWN_MS);
}

function hideNotice(): void {
  clearTimeout(hiding);
  line.remove();
}

/** A question or remark that stops everything else, as Gmail's own do. True when it is answered with OK. */
export function askFirst(text: string, { canCancel }: { canCancel: boolean }): Promise<boolean> {
  const { promise, resolve } = Promise.withResolvers<boolean>();
  const before = document.activeElement;
  const titleId = `ask-${Date.now()}`;
  const dialog = element(
    'div',
    {
      class: 'Kj-JD',
      role: 'alertdialog',
      'aria-modal': 'true',
      'aria-labelledby': titleId,
      look: 'question',
    },
    element('div', { class: 'Kj-JD-Jz', id: titleId }, text),
  );
  const shade = element('div', { class: 'Kj-JD-Jh', look: 'shade' }, dialog);
  const answers = element('div', { class: 'Kj-JD-Jl' });
  const add = (label: string, answer: boolean): void => {
    const button = element('button', { name: answer ? 'ok' : 'cancel' }, label);
    button.addEventListener('click', () => {
      shade.remove();
      if (before instanceof HTMLElement) before.focus();
      resolve(answer);
    });
    answers.append(button);
    if (answer) queueMicrotask(() => button.focus());
  };
  if (canCancel) add(word('cancel'), false);
  add(word('ok'), true);
  dialog.append(answers);
  document.body.append(shade);
  return promise;
}
