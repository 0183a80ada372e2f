import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { find, onlyWindow, show, showPage, sites, watch } from './pages.ts';

let stop: () => void = () => undefined;
beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  stop();
  vi.useRealTimers();
  show('');
});

/** Lets observers report and timers run. */
const pass = (ms: number): Promise<unknown> => vi.advanceTimersByTimeAsync(ms);

describe.each(sites)('$name', ({ site, reply, fresh, elsewhere, root }) => {
  const open = (page: string) => {
    showPage(page);
    const watched = watch(site);
    ({ stop } = watched);
    return watched;
  };

  it('finds a compose window that is already open', () => {
    expect(open(reply).opened).toHaveLength(1);
  });

  it('finds a compose window that opens later, once', async () => {
    show('<div role="main"></div>');
    const watched = watch(site);
    ({ stop } = watched);
    await pass(5_000);
    expect(watched.opened).toHaveLength(0);
    showPage(reply);
    await pass(1_000);
    document.body.append(document.createElement('p'));
    await pass(5_000);
    expect(watched.opened).toHaveLength(1);
  });

  it('stays away from search, chat, settings, recipients, received mail and hidden leftovers', async () => {
    const { opened } = open(elsewhere);
    await pass(5_000);
    expect(opened).toHaveLength(0);
  });

  it('reads the writer’s own words, without signature and quoted mail', () => {
    const window = onlyWindow(open(reply).opened);
    expect(window.readDraft().text.trimEnd()).toBe(
      'Beste mevrouw Jansen,\n\nWat vervelend dat uw waterkoker lekt.',
    );
  });

  it('reads an empty draft as empty', () => {
    expect(onlyWindow(open(fresh).opened).readDraft().text.trim()).toBe('');
  });

  it('reads the message being answered, of its sender only, in spite of hostile field names', () => {
    expect(onlyWindow(open(reply).opened).readIncoming()).toEqual({
      text: 'Beste mensen,\n\nDe waterkoker lekt en niemand belt mij terug.\nOrdernummer 4471',
      senderName: 'Fatima Jansen',
      senderAddress: 'f.jansen@klant.example',
    });
  });

  it('knows no message for a new mail, whatever conversation is behind it', () => {
    expect(onlyWindow(open(fresh).opened).readIncoming()).toBeNull();
  });

  it('reads the writer’s name, and none where it is not surely his', () => {
    expect(onlyWindow(open(reply).opened).readWriterName()).toBe('Sam de Vries');
    stop();
    expect(onlyWindow(open(fresh).opened).readWriterName()).toBeNull();
  });

  it('tells of a change of the words, and not of the writer’s formatting', async () => {
    const window = onlyWindow(open(reply).opened);
    const listener = vi.fn<() => void>();
    window.onDraftChange(listener);
    find('#draft div').append('Dag!');
    await pass(500);
    expect(listener).toHaveBeenCalledTimes(1);
    expect(window.readDraft().text).toContain('Jansen,Dag!');
    find('#draft b').replaceWith('lekt');
    await pass(500);
    expect(listener).toHaveBeenCalledTimes(1);
  });

  it('keeps silent while an input method is composing', async () => {
    const window = onlyWindow(open(reply).opened);
    const listener = vi.fn<() => void>();
    window.onDraftChange(listener);
    find('#draft').dispatchEvent(new Event('compositionstart', { bubbles: true }));
    find('#draft div').append('に');
    await pass(500);
    expect(listener).not.toHaveBeenCalled();
    find('#draft').dispatchEvent(new Event('compositionend', { bubbles: true }));
    await pass(500);
    expect(listener).toHaveBeenCalledTimes(1);
  });

  it('stays the same window while the webmail moves it', async () => {
    const { opened } = open(reply);
    const window = onlyWindow(opened);
    const moved = find(root);
    moved.remove();
    await pass(300);
    document.body.append(moved);
    await pass(5_000);
    expect(opened).toHaveLength(1);
    expect(window.signal.aborted).toBe(false);
    expect(window.readDraft().text).toContain('waterkoker');
  });

  it('stays the same window while the webmail makes its field anew', async () => {
    const { opened } = open(reply);
    const window = onlyWindow(opened);
    const { key } = window;
    const listener = vi.fn<() => void>();
    window.onDraftChange(listener);
    const old = find('#draft');
    const field = old.cloneNode(true);
    old.remove();
    await pass(400);
    find(`${root} .aO7, ${root} [id^=editorParent_]`).append(field);
    await pass(1_000);
    expect(opened).toHaveLength(1);
    expect(window.key).toBe(key);
    expect(window.signal.aborted).toBe(false);
    find('#draft div').append('Dag!');
    await pass(500);
    expect(listener).toHaveBeenCalledTimes(1);
    expect(window.readDraft().text).toContain('Jansen,Dag!');
  });

  it('closes a window that went away, not sooner than a re-mount takes', async () => {
    const window = onlyWindow(open(reply).opened);
    find(root).remove();
    await pass(500);
    expect(window.signal.aborted).toBe(false);
    await pass(1_000);
    expect(window.signal.aborted).toBe(true);
  });

  it('ends with all its windows', async () => {
    const { opened } = open(reply);
    const window = onlyWindow(opened);
    const listener = vi.fn<() => void>();
    window.onDraftChange(listener);
    stop();
    expect(window.signal.aborted).toBe(true);
    find('#draft div').append('Dag!');
    showPage(fresh);
    await pass(5_000);
    expect(listener).not.toHaveBeenCalled();
    expect(opened).toHaveLength(1);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('is visible, and not while hidden, gone, or below a modal dialog', () => {
    const window = onlyWindow(open(reply).opened);
    expect(window.readPlace().isVisible).toBe(true);
    find(root).style.display = 'none';
    expect(window.readPlace().isVisible).toBe(false);
    find(root).style.display = '';
    const dialog = document.createElement('div');
    dialog.setAttribute('role', 'alertdialog');
    document.body.append(dialog);
    expect(window.readPlace().isVisible).toBe(false);
    dialog.style.display = 'none';
    expect(window.readPlace().isVisible).toBe(true);
    find(root).remove();
    expect(window.readPlace().isVisible).toBe(false);
  });

  it('writes nothing when the words were changed, or the window is gone', async () => {
    const window = onlyWindow(open(reply).opened);
    const seen = window.readDraft().text;
    const edit = { start: 0, end: 5, text: 'Geachte' };
    find('#draft div').textContent = 'Dag mevrouw Jansen,';
    expect(await window.applyEdit(edit, seen)).toEqual({ ok: false, error: 'draft-changed' });
    stop();
    expect(await window.insertAtCaret('Dag')).toEqual({ ok: false, error: 'window-closed' });
    expect(find('#draft div').textContent).toBe('Dag mevrouw Jansen,');
  });
});
