import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, test, vi } from 'vitest';

import { find, onlyWindow, showPage, sites, watch } from './pages.ts';

/** As far as a browser's command goes here: one line in the place of the selection, without undo. */
const typeInSelection = (_: string, __?: boolean, text = ''): boolean => {
  const range = document.getSelection()?.getRangeAt(0);
  range?.deleteContents();
  range?.insertNode(document.createTextNode(text));
  range?.collapse(false);
  return true;
};
const execCommand = vi.fn<typeof typeInSelection>();

let stop: () => void = () => undefined;
beforeEach(() => {
  execCommand.mockImplementation(typeInSelection);
  Object.defineProperty(document, 'execCommand', { value: execCommand, configurable: true });
});
afterEach(() => stop());

describe.each(sites)('$name', ({ site, reply }) => {
  const open = () => {
    showPage(reply);
    const watched = watch(site);
    ({ stop } = watched);
    return onlyWindow(watched.opened);
  };

  it('replaces exactly the words that were seen, also after others came before them', async () => {
    const window = open();
    const seen = window.readDraft().text;
    const start = seen.indexOf('Wat vervelend');
    find('#draft').prepend('Goedemiddag.');
    const done = await window.applyEdit(
      { start, end: start + 'Wat vervelend'.length, text: 'Heel vervelend' },
      seen,
    );
    expect(done).toEqual({ ok: true, value: undefined });
    expect(window.readDraft().text.trimEnd()).toBe(
      'Goedemiddag.\nBeste mevrouw Jansen,\n\nHeel vervelend dat uw waterkoker lekt.',
    );
  });

  it('inserts at the end of the own words when the caret never was in them', async () => {
    const window = open();
    document.getSelection()?.removeAllRanges();
    await window.insertAtCaret('Dag!');
    expect(window.readDraft().text.trimEnd()).toBe(
      'Beste mevrouw Jansen,\n\nWat vervelend dat uw waterkoker lekt.\nDag!',
    );
  });

  it('inserts at the end of the own words when only the webmail put the caret, at the top', async () => {
    const window = open();
    document.getSelection()?.collapse(find('#draft div').firstChild, 0);
    await window.insertAtCaret('Dag!');
    expect(window.readDraft().text).toContain('lekt.\nDag!');
  });

  it('inserts at the top when the writer went there', async () => {
    const window = open();
    find('#draft div').dispatchEvent(new Event('pointerdown', { bubbles: true }));
    document.getSelection()?.collapse(find('#draft div').firstChild, 0);
    await window.insertAtCaret('Dag! ');
    expect(window.readDraft().text.startsWith('Dag! Beste')).toBe(true);
  });

  it('inserts where the caret was, after it left for another field', async () => {
    const window = open();
    const selection = document.getSelection();
    selection?.setBaseAndExtent(
      find('#draft div').firstChild ?? document,
      5,
      find('#draft div').firstChild ?? document,
      5,
    );
    document.dispatchEvent(new Event('selectionchange'));
    await vi.waitFor(() => expect(selection?.rangeCount).toBe(1));
    await new Promise((resolve) => setTimeout(resolve, 100));
    selection?.collapse(document.body, 0);
    document.dispatchEvent(new Event('selectionchange'));
    await window.insertAtCaret(' lieve');
    expect(window.readDraft().text.startsWith('Beste lieve mevrouw Jansen,')).toBe(true);
  });

  it('never inserts in the signature or the quote', async () => {
    const window = open();
    const signature = find('#draft [id$=Signature] div, #draft .gmail_signature div');
    document.getSelection()?.collapse(signature.firstChild, 3);
    const before = signature.textContent;
    await window.insertAtCaret('Dag!');
    expect(signature.textContent).toBe(before);
    expect(window.readDraft().text).toContain('lekt.\nDag!');
  });

  it('says so when the editor takes nothing, and leaves the draft as it was', async () => {
    const window = open();
    execCommand.mockReturnValue(false);
    const before = find('#draft').innerHTML;
    expect(await window.insertAtCaret('Dag!')).toEqual({ ok: false, error: 'editor-refused' });
    expect(find('#draft').innerHTML).toBe(before);
  });

  it('takes back what the editor wrote in another way', async () => {
    const window = open();
    const before = window.readDraft().text;
    execCommand.mockImplementationOnce((command, ui, text = '') =>
      typeInSelection(command, ui, text.toUpperCase()),
    );
    expect(await window.insertAtCaret('Dag!')).toEqual({ ok: false, error: 'editor-refused' });
    expect(window.readDraft().text).toBe(before);
  });

  it('does not replace a passage that holds a mention', async () => {
    const window = open();
    const mention = document.createElement('span');
    mention.contentEditable = 'false';
    mention.textContent = '@Sam';
    find('#draft b').before(mention);
    const seen = window.readDraft().text;
    const edit = { start: 0, end: seen.indexOf('lekt') + 4, text: 'x' };
    expect(await window.applyEdit(edit, seen)).toEqual({ ok: false, error: 'editor-refused' });
    expect(find('#draft').textContent).toContain('@Sam');
  });

  it('waits until an input method has composed', async () => {
    const window = open();
    find('#draft').dispatchEvent(new Event('compositionstart', { bubbles: true }));
    const writing = window.insertAtCaret('Dag!');
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(window.readDraft().text).not.toContain('Dag!');
    find('#draft').dispatchEvent(new Event('compositionend', { bubbles: true }));
    await writing;
    expect(window.readDraft().text).toContain('Dag!');
  });

  it('replaces once when asked twice', async () => {
    const window = open();
    const seen = window.readDraft().text;
    const edit = { start: 0, end: 5, text: 'Geachte' };
    const answers = await Promise.all([window.applyEdit(edit, seen), window.applyEdit(edit, seen)]);
    expect(answers).toEqual([
      { ok: true, value: undefined },
      { ok: false, error: 'draft-changed' },
    ]);
    expect(window.readDraft().text.startsWith('Geachte mevrouw')).toBe(true);
  });

  test('whatever is replaced, the rest of the draft stays as it is', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.nat(),
        fc.nat(),
        fc.constantFrom('X', 'een twee', '€ 5,- & <b>', '😊'),
        async (a, b, text) => {
          const window = open();
          const seen = window.readDraft().text;
          const start = a % seen.trimEnd().length;
          const lineEnd = seen.indexOf('\n', start);
          const end = start + (b % (lineEnd - start + 1));
          const done = await window.applyEdit({ start, end, text }, seen);
          const expected = seen.slice(0, start) + text + seen.slice(end);
          stop();
          expect(done.ok).toBe(true);
          expect(window.readDraft().text.split(/\s+/u).join(' ')).toBe(expected.split(/\s+/u).join(' '));
          expect(find('#draft').textContent).toContain('Klantenservice');
        },
      ),
      { numRuns: 30 },
    );
  });
});
