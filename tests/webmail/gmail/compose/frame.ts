import { element, nested } from '#tests/webmail/gmail/element.ts';
import { word } from '#tests/webmail/gmail/words.ts';

import { type Editor, editor } from './editor.ts';
import { type HiddenInputs, hiddenInputs } from './hidden-inputs.ts';
import { type Recipients, recipients } from './recipients.ts';
import { type Toolbar, toolbar, type ToolbarActions } from './toolbar.ts';

/** The elements of one compose window, without any behaviour of their own. */
export type Frame = {
  /** What Gmail moves about: inline, in the tray, over the whole screen. */
  readonly root: HTMLElement;
  readonly region: HTMLElement;
  readonly form: HTMLFormElement;
  readonly hidden: HiddenInputs;
  readonly recipients: Recipients;
  readonly subject: HTMLInputElement;
  readonly subjectRow: HTMLElement;
  readonly editor: Editor;
  /** For the button behind which the quoted mail waits. */
  readonly trimmedPlace: HTMLElement;
  /** For the type of response, left of the recipients. */
  readonly typePlace: HTMLElement;
  readonly toolbar: Toolbar;
};

/** Builds the nesting of a Gmail compose window; `onChange` is called after anything was typed in it. */
export function buildFrame(composeId: string, onChange: () => void, actions: ToolbarActions): Frame {
  const hidden = hiddenInputs();
  const people = recipients(onChange);
  const subject = element('input', {
    name: 'subjectbox',
    class: 'aoT',
    look: 'subject',
    spellcheck: 'true',
    tabindex: 1,
    autocomplete: 'off',
    placeholder: word('subject'),
    'aria-label': word('subject'),
  });
  subject.addEventListener('input', onChange);
  const subjectRow = element('div', { class: 'aoD az6', look: 'subject-row' }, subject);
  const typePlace = element('div', { class: 'J-J5-Ji', look: 'type' });
  const form = element(
    'form',
    { class: 'bAs', enctype: 'multipart/form-data', method: 'POST' },
    element('div', { class: 'aoD hl', look: 'people' }, typePlace, people.row),
    subjectRow,
    ...hidden.elements,
  );
  form.addEventListener('submit', (event) => event.preventDefault());

  const edit = editor(onChange);
  const trimmedPlace = element('div', { class: 'ajY' });
  const bar = toolbar(actions);
  const scroller = nested(
    [
      ['div', { class: 'GP', look: 'scroller' }],
      ['div', { class: 'qz aiL' }],
      ['div', { class: 'et' }],
      ['div', { class: 'ZyRVue' }],
      ['div'],
    ],
    edit.table,
    trimmedPlace,
  );
  const table = nested(
    [['table', { class: 'iN', look: 'fill' }], ['tbody']],
    element('tr', {}, element('td', { class: 'GQ' }, scroller)),
    element('tr', {}, element('td', { class: 'Gx' }, bar.row)),
  );
  const region = element(
    'div',
    {
      class: 'aoI',
      look: 'compose',
      role: 'region',
      'aria-label': word('newMessage'),
      'data-compose-id': composeId,
      jsmodel: 'Gt4u5c',
    },
    nested(
      [['table', { class: 'aoP aoC', look: 'fill' }], ['tbody'], ['tr'], ['td', { class: 'I5' }]],
      form,
      table,
    ),
  );
  const root = element(
    'div',
    { class: 'M9', jslog: `77394; u014N:${composeId}`, look: 'compose-root' },
    region,
  );
  return {
    root,
    region,
    form,
    hidden,
    recipients: people,
    subject,
    subjectRow,
    editor: edit,
    trimmedPlace,
    typePlace,
    toolbar: bar,
  };
}
