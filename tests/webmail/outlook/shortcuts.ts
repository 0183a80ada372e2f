import { answerOpenMail, archiveOpenMail, deleteOpenMail, writeNew } from './actions.ts';

const keys: { readonly [key: string]: () => void } = {
  e: archiveOpenMail,
  r: () => answerOpenMail('reply'),
  R: () => answerOpenMail('replyAll'),
  f: () => answerOpenMail('forward'),
  n: writeNew,
  Delete: deleteOpenMail,
};

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    target.closest('input, textarea, select, [contenteditable=true]') !== null
  );
}

/**
 * Single keys act on the open mail wherever the focus is, except in a field of this page. Listens in the capture
 * phase, so a field that the page does not know does not hold the keys back.
 */
export function watchShortcuts(): void {
  document.addEventListener(
    'keydown',
    (event) => {
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      if (document.querySelector('.DialogSurface__backdrop')) return;
      const act = keys[event.key];
      if (!act) return;
      event.preventDefault();
      act();
    },
    { capture: true },
  );
}
