import { element } from '#tests/webmail/gmail/element.ts';
import type { Person } from '#tests/webmail/gmail/store.ts';
import { word } from '#tests/webmail/gmail/words.ts';

/** The field with the people a mail goes to. */
export type Recipients = {
  readonly row: HTMLElement;
  readonly input: HTMLInputElement;
  read(): readonly Person[];
  write(people: readonly Person[]): void;
};

/** `onChange` is called after a person was added or taken away by hand. */
export function recipients(onChange: () => void): Recipients {
  let people: readonly Person[] = [];
  const chips = element('div', { role: 'listbox', class: 'afV', look: 'chips', 'aria-label': word('to') });
  const input = element('input', {
    class: 'agP aFw',
    type: 'text',
    role: 'combobox',
    autocomplete: 'off',
    spellcheck: 'false',
    tabindex: 1,
    'aria-label': word('to'),
    'aria-expanded': 'false',
  });
  const row = element(
    'div',
    { class: 'anm', name: 'to', look: 'recipients' },
    element('span', { class: 'aB gQ pE', look: 'field-name' }, word('to')),
    element('div', { class: 'aUy' }, chips, input),
  );

  const write = (next: readonly Person[]): void => {
    people = next;
    chips.replaceChildren(...people.map(chip));
  };
  const takeTyped = (): void => {
    const address = input.value.trim().replace(/[,;]$/, '');
    if (!address) return;
    input.value = '';
    write([...people, { name: address, address }]);
    onChange();
  };
  input.addEventListener('blur', takeTyped);
  input.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && !event.ctrlKey && !event.metaKey) {
      event.preventDefault();
      takeTyped();
    }
    if (event.key === 'Backspace' && input.value === '' && people.length > 0) {
      write(people.slice(0, -1));
      onChange();
    }
  });
  return { row, input, read: () => people, write };
}

function chip({ name, address }: Person): HTMLElement {
  return element(
    'div',
    {
      role: 'option',
      class: 'afW',
      look: 'chip',
      'data-name': name,
      'data-hovercard-id': address,
      title: address,
    },
    name,
  );
}
