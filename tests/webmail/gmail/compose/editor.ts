import { element, drawId, nested } from '#tests/webmail/gmail/element.ts';
import { setStoredHtml } from '#tests/webmail/gmail/trusted-html.ts';
import { word } from '#tests/webmail/gmail/words.ts';

/** The rich body and its plain-text twin; one of them is shown. */
export type Editor = {
  /** The table that holds both. */
  readonly table: HTMLElement;
  /** The rich body; another node after `recreate`. */
  body(): HTMLElement;
  isPlain(): boolean;
  /** The text goes along. */
  setPlain(isPlain: boolean): void;
  readHtml(): string;
  readText(): string;
  writeHtml(html: string): void;
  writeText(text: string): void;
  focusStart(): void;
  /** Another body node with the same content, as Gmail makes now and then. */
  recreate(): void;
};

export function editor(onInput: () => void): Editor {
  let body = makeBody();
  let isPlain = false;
  const plain = element('textarea', {
    id: drawId(),
    class: 'Ak aiL',
    'aria-label': word('body'),
    spellcheck: 'true',
    tabindex: 1,
    form: 'nosend',
    look: 'body',
  });
  const plainHolder = element(
    'div',
    { id: 'undefined', class: 'Ar As' },
    element('div', { class: 'At' }, plain),
  );
  const wrapper = element('div', { class: 'aO7' }, body);
  const richHolder = element(
    'div',
    { id: drawId(), class: 'Ar Au' },
    wrapper,
    element('div', { class: 'n0NzRc' }),
  );
  const table = nested(
    [['table', { cellpadding: 0, class: 'cf An', id: 'undefined', look: 'editor' }], ['tbody'], ['tr']],
    element('td', { class: 'Aq' }, '\u00a0'),
    element('td', { class: 'Ap' }, plainHolder, richHolder),
    element('td', { class: 'Aq' }, '\u00a0'),
  );
  for (const holder of [plain, richHolder]) holder.addEventListener('input', onInput);

  const show = (): void => {
    plainHolder.style.display = isPlain ? 'block' : 'none';
    richHolder.style.display = isPlain ? 'none' : 'block';
  };
  show();

  return {
    table,
    body: () => body,
    isPlain: () => isPlain,
    setPlain: (next) => {
      if (next === isPlain) return;
      if (next) plain.value = body.innerText;
      else body.replaceChildren(...linesOf(plain.value));
      isPlain = next;
      show();
      (isPlain ? plain : body).focus();
    },
    readHtml: () => (isPlain ? element('div', {}, ...linesOf(plain.value)).innerHTML : body.innerHTML),
    readText: () => (isPlain ? plain.value : body.innerText),
    writeHtml: (html) => setStoredHtml(body, html),
    writeText: (text) => {
      plain.value = text;
    },
    focusStart: () => {
      if (isPlain) {
        plain.focus();
        plain.setSelectionRange(0, 0);
        return;
      }
      body.focus({ preventScroll: true });
      document.getSelection()?.setBaseAndExtent(body, 0, body, 0);
    },
    recreate: () => {
      const next = makeBody();
      next.append(...[...body.childNodes].map((child) => child.cloneNode(true)));
      body.replaceWith(next);
      body = next;
    },
  };
}

function makeBody(): HTMLElement {
  const suggestions = drawId();
  return element('div', {
    id: drawId(),
    class: 'Am aiL aO9 Al editable LW-avf tS-tW tS-tY',
    look: 'body',
    hidefocus: 'true',
    'aria-label': word('body'),
    'aria-multiline': 'true',
    'aria-owns': suggestions,
    'aria-controls': suggestions,
    'aria-expanded': 'false',
    role: 'textbox',
    g_editable: 'true',
    contenteditable: 'true',
    tabindex: 1,
    spellcheck: 'false',
    writingsuggestions: 'false',
    style: 'direction: ltr; min-height: 85px;',
  });
}

const linesOf = (text: string): HTMLElement[] =>
  text.split('\n').map((line) => element('div', {}, line === '' ? element('br') : line));
