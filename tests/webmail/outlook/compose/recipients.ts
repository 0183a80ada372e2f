import { element } from '#tests/webmail/outlook/ui/element.ts';
import { texts } from '#tests/webmail/outlook/texts.ts';

/**
 * One row of recipients: chips followed by what is being typed. `addresses` is changed in place; typed text becomes
 * a chip on Enter, a semicolon or a comma, and when the row is left.
 */
export function recipientRow(label: string, addresses: string[], onChange: () => void): HTMLElement {
  const chips = element('div', { id: '0', class: 'chips', contenteditable: 'false' });
  const well = element(
    'div',
    {
      class: 'EditorClass',
      contenteditable: 'true',
      role: 'textbox',
      'aria-label': label,
      spellcheck: 'false',
    },
    chips,
  );

  const draw = () => {
    chips.replaceChildren(...addresses.map((address) => chip(address)));
    well.replaceChildren(chips, document.createTextNode(''));
    // The caret belongs behind the chips.
    if (well.ownerDocument.activeElement === well) well.ownerDocument.getSelection()?.collapse(well, 2);
  };
  const change = (next: readonly string[]) => {
    addresses.splice(0, addresses.length, ...next);
    draw();
    onChange();
  };
  const chip = (address: string) => {
    const remove = element(
      'button',
      { id: 'removeButton', type: 'button', tabindex: -1, 'aria-label': `${texts.remove} ${address}` },
      '×',
    );
    remove.addEventListener('click', () => change(addresses.filter((known) => known !== address)));
    return element('span', { class: 'chip', contenteditable: 'false', title: address }, address, remove);
  };
  const typedText = () =>
    [...well.childNodes]
      .filter((node) => node !== chips)
      .map((node) => node.textContent)
      .join('')
      .trim();
  const take = () => {
    const text = typedText().replaceAll(/[;,]/g, '').trim();
    if (text !== '') change([...addresses, text]);
  };

  well.addEventListener('blur', take);
  well.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' || event.key === ';' || event.key === ',') {
      if (event.ctrlKey) return;
      event.preventDefault();
      take();
    }
    if (event.key === 'Backspace' && typedText() === '' && addresses.length > 0) {
      event.preventDefault();
      change(addresses.slice(0, -1));
    }
  });
  draw();
  return element('div', { class: 'recipient-row' }, element('span', { class: 'row-label' }, label), well);
}

/** Makes chips of what is still being typed in any row below `host`. */
export function takeTypedRecipients(host: HTMLElement): void {
  for (const well of host.querySelectorAll('.EditorClass')) well.dispatchEvent(new FocusEvent('blur'));
}
