import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { gmail } from '#lib/mail/gmail/gmail.ts';
import type { MailSite } from '#lib/mail/mail-site.ts';
import { outlook } from '#lib/mail/outlook/outlook.ts';

import { find, onlyWindow, show, showPage, watch } from './pages.ts';

let stop: () => void = () => undefined;
beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  stop();
  vi.useRealTimers();
  show('');
});
const pass = (ms: number): Promise<unknown> => vi.advanceTimersByTimeAsync(ms);
const start = (site: MailSite) => {
  const watched = watch(site);
  ({ stop } = watched);
  return watched;
};

describe('Gmail', () => {
  it('keeps a window whose draft gets its name at the first save', async () => {
    showPage('gmail/reply-inline');
    const { opened } = start(gmail);
    const { key } = onlyWindow(opened);
    find('input[name=draft]').setAttribute('value', '#msg-a:r-1');
    await pass(4_000);
    expect(onlyWindow(opened).key).toBe(key);
  });

  it('follows the draft from rich to plain text and back', async () => {
    showPage('gmail/reply-inline');
    const { opened } = start(gmail);
    const window = onlyWindow(opened);
    const plain = document.querySelector('textarea');
    if (!plain) throw new Error('no twin');
    plain.value = 'Beste mevrouw,\n\nHet spijt mij.\n\n-- \nSam';
    find('.Ar.As').style.display = 'block';
    find('.Ar.Au').style.display = 'none';
    await pass(4_000);
    expect(window.readDraft().text.trim()).toBe('Beste mevrouw,\n\nHet spijt mij.');
    find('.Ar.As').style.display = 'none';
    find('.Ar.Au').style.display = 'block';
    await pass(4_000);
    expect(window.readDraft().text).toContain('waterkoker');
    expect(opened).toHaveLength(1);
    expect(window.signal.aborted).toBe(false);
  });

  it('stays away from the settings beside a popup in plain text', () => {
    showPage('gmail/new-popup');
    find('.Ar.Au').classList.replace('Au', 'As');
    find('#draft').replaceWith(document.createElement('textarea'));
    const signature =
      '<div class="Am Al editable" g_editable="true" contenteditable="true" role="textbox">Sam</div>';
    const page = document.createElement('div');
    page.append(...document.body.childNodes);
    document.body.append(page);
    find('[role=main]').append(...new DOMParser().parseFromString(signature, 'text/html').body.childNodes);
    expect(onlyWindow(start(gmail).opened).readDraft().text).toBe('');
  });

  it('keeps a minimised popup, however long', async () => {
    showPage('gmail/new-popup');
    const { opened } = start(gmail);
    find('#content').style.display = 'none';
    await pass(60_000);
    expect(onlyWindow(opened).signal.aborted).toBe(false);
    expect(onlyWindow(opened).readPlace().isVisible).toBe(false);
  });

  it('closes a full-screen window of which Gmail leaves the empty dialog', async () => {
    showPage('gmail/new-popup');
    const { opened } = start(gmail);
    find('.aaZ').replaceChildren();
    await pass(1_500);
    expect(onlyWindow(opened).signal.aborted).toBe(true);
  });

  it('reads the message that a popup names, and no other', () => {
    showPage('gmail/new-popup');
    find('input[name=rm]').setAttribute('value', '#msg-f:9');
    const window = onlyWindow(start(gmail).opened);
    expect(window.readIncoming()?.text).toBe('Een ander gesprek.');
    find('input[name=rm]').setAttribute('value', '#msg-f:10');
    find('input[name=rt]').setAttribute('value', 'thread-f:9');
    expect(window.readIncoming()).toBeNull();
  });

  it('reads the conversation that a popup answers as a whole', () => {
    showPage('gmail/new-popup');
    find('input[name=rt]').setAttribute('value', '#thread-f:9');
    expect(onlyWindow(start(gmail).opened).readIncoming()?.senderName).toBe('Iemand Anders');
  });

  it('reads the quote where the page shows another conversation', () => {
    showPage('gmail/new-popup');
    find('input[name=rm]').setAttribute('value', '#msg-f:404');
    find('#draft').append(
      ...new DOMParser().parseFromString(
        '<div class="gmail_quote"><div class="gmail_attr">Op di 3 nov. 2026 om 10:15 schreef Fatima Jansen &lt;f@klant.example&gt;:</div><blockquote>De fiets is stuk.<div class="gmail_quote">ouder</div></blockquote></div>',
        'text/html',
      ).body.childNodes,
    );
    expect(onlyWindow(start(gmail).opened).readIncoming()).toEqual({
      text: 'De fiets is stuk.',
      senderName: 'Fatima Jansen',
      senderAddress: 'f@klant.example',
    });
  });
});

describe('Outlook', () => {
  /** Two docked windows; the second answers a quoted mail. */
  function showTwo(): void {
    showPage('outlook/new-docked');
    const first = find('[id^=docking_InitVisiblePart_]');
    const second = first.cloneNode(true);
    first.after(second);
    const copy = find('[id^=docking_InitVisiblePart_]:nth-child(2)');
    copy.id = 'docking_InitVisiblePart_1';
    copy.querySelector('input')?.setAttribute('id', 'MSG_FEED_SUBJECT');
    copy.querySelector('#draft div')?.replaceChildren('Tweede');
  }

  it('does not swap sessions when the numbers of the windows change', async () => {
    showTwo();
    const { opened } = start(outlook);
    const second = opened.find((window) => window.readDraft().text === 'Tweede');
    expect(opened).toHaveLength(2);
    find('#docking_InitVisiblePart_0').remove();
    find('#docking_InitVisiblePart_1').id = 'docking_InitVisiblePart_0';
    await pass(3_000);
    expect(opened).toHaveLength(2);
    expect(second?.signal.aborted).toBe(false);
    expect(second?.readDraft().text).toBe('Tweede');
    expect(opened.filter((window) => window.signal.aborted)).toHaveLength(1);
  });

  it('stays the same window when the whole window is rendered anew', async () => {
    showTwo();
    const { opened } = start(outlook);
    const old = find('#docking_InitVisiblePart_1');
    const copy = old.cloneNode(true);
    old.replaceWith(copy);
    await pass(3_000);
    expect(opened).toHaveLength(2);
    expect(opened.every((window) => !window.signal.aborted)).toBe(true);
  });

  it('closes a pane that stays behind hidden', async () => {
    showPage('outlook/new-docked');
    const { opened } = start(outlook);
    find('.dock').style.display = 'none';
    await pass(5_000);
    expect(onlyWindow(opened).signal.aborted).toBe(false);
    await pass(10_000);
    expect(onlyWindow(opened).signal.aborted).toBe(true);
  });

  it('takes the quoted mail before the card beside the draft', () => {
    showPage('outlook/reply-inline');
    find('#draft').append(
      ...new DOMParser().parseFromString(
        '<div id="appendonsend"></div><hr><div id="divRplyFwdMsg"><font><b>Van:</b> Fatima Jansen &lt;f@klant.example&gt;<br><b>Verzonden:</b> dinsdag<br><b>Aan:</b> Sam</font></div><p>De fiets is stuk.</p><hr><div id="x_divRplyFwdMsg"><b>Van:</b> Sam</div><p>ouder</p>',
        'text/html',
      ).body.childNodes,
    );
    expect(onlyWindow(start(outlook).opened).readIncoming()).toEqual({
      text: 'De fiets is stuk.',
      senderName: 'Fatima Jansen',
      senderAddress: 'f@klant.example',
    });
  });
});

describe('a webmail that reuses its elements', () => {
  it('opens another window for another draft in the same field', async () => {
    showPage('outlook/new-docked');
    const { opened } = start(outlook);
    find('input[id$=_SUBJECT]').id = 'MSG_0DD5_SUBJECT';
    find('#draft div').textContent = 'Beste mevrouw Bakker,';
    await pass(4_000);
    expect(opened).toHaveLength(2);
    expect(opened.map((window) => window.signal.aborted)).toEqual([true, false]);
  });

  it('opens another window for another draft that is rendered in the same place', async () => {
    showPage('outlook/reply-inline');
    const { opened } = start(outlook);
    const field = find('#draft').cloneNode(true);
    field.firstChild?.replaceWith('Beste mevrouw Bakker,');
    find('#draft').replaceWith(field);
    find('input[id$=_SUBJECT]').id = 'MSG_0DD5_SUBJECT';
    await pass(5_000);
    expect(opened.map((window) => window.signal.aborted)).toEqual([true, false]);
  });

  it('keeps the window when the same draft is rendered anew under another name', async () => {
    showPage('outlook/reply-inline');
    const { opened } = start(outlook);
    find('#draft').replaceWith(find('#draft').cloneNode(true));
    find('input[id$=_SUBJECT]').id = 'MSG_0DD5_SUBJECT';
    await pass(5_000);
    expect(onlyWindow(opened).signal.aborted).toBe(false);
  });

  it('waits for a field that comes late', async () => {
    showPage('outlook/new-docked');
    const { opened } = start(outlook);
    const field = find('#draft');
    field.remove();
    await pass(2_500);
    find('[id^=editorParent_]').append(field.cloneNode(true));
    await pass(1_000);
    expect(onlyWindow(opened).signal.aborted).toBe(false);
  });
});
