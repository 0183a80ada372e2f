import { settings } from '#tests/webmail/outlook/settings.ts';
import { element } from '#tests/webmail/outlook/ui/element.ts';
import { texts } from '#tests/webmail/outlook/texts.ts';
import type { ComposeCommands } from './commands.ts';
import type { Compose } from './compose.ts';
import { createMailEditor } from './mail-editor.ts';
import { numberComposes, setActiveCompose } from './open-composes.ts';
import { insertSignature } from './signature.ts';
import { surface } from './surface.ts';

function after(waitMs: number, act: () => void, signal: AbortSignal): void {
  const timer = setTimeout(act, waitMs);
  signal.addEventListener('abort', () => clearTimeout(timer));
}

function editorBox(): HTMLDivElement {
  return element('div', {
    tabindex: 0,
    dir: 'ltr',
    class: 'dFCbN customScrollBar dPKNh z8tsM DziEn',
    role: 'textbox',
    'aria-multiline': 'true',
    'aria-label': settings.language === 'en' ? texts.body : texts.editorBody,
    contenteditable: 'true',
    textprediction: 'false',
    spellcheck: 'true',
    style: 'user-select: text;',
  });
}

function focusFirst(compose: Compose, box: HTMLDivElement): void {
  if (compose.to.length === 0) {
    compose.host.querySelector<HTMLElement>('.EditorClass')?.focus();
    return;
  }
  const firstLine = box.firstElementChild;
  if (!firstLine || !compose.mailEditor) return;
  const range = box.ownerDocument.createRange();
  range.setStart(firstLine, 0);
  compose.mailEditor.editor.focus();
  compose.mailEditor.editor.setDOMSelection({ type: 'range', range, isReverted: false });
}

function placeEditor(compose: Compose, { noteChange }: ComposeCommands): void {
  const parent = compose.host.querySelector('[id^="editorParent_"]');
  if (!parent) return;
  const { signal } = compose.unmount;
  const box = editorBox();
  parent.append(box);
  let isQuiet = false;
  const mailEditor = createMailEditor(box, compose.html, () => {
    if (!isQuiet) noteChange(compose);
  });
  compose.mailEditor = mailEditor;
  focusFirst(compose, box);
  if (compose.hasSignature) return;
  after(
    settings.signatureAfterMs,
    () => {
      compose.hasSignature = true;
      isQuiet = true;
      insertSignature(mailEditor);
      isQuiet = false;
    },
    signal,
  );
}

/** Ends what is mounted; the content is kept as HTML. */
export function unmountCompose(compose: Compose): void {
  compose.unmount.abort();
  if (!compose.mailEditor) return;
  compose.html = compose.mailEditor.readHtml();
  compose.mailEditor.dispose();
  compose.mailEditor = null;
}

/** Builds everything below the host anew: first the containers, then the editor, then the signature. */
export function mountCompose(compose: Compose, commands: ComposeCommands): void {
  unmountCompose(compose);
  compose.unmount = new AbortController();
  const { signal } = compose.unmount;
  compose.host.replaceChildren(surface(compose, commands));
  compose.host.addEventListener('focusin', () => setActiveCompose(compose), { signal });
  numberComposes();
  after(settings.editorAfterMs, () => placeEditor(compose, commands), signal);
}
