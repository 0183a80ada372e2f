import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { launchChromium, launchFirefox, type PracticeBrowser } from '#tests/browser/launch.ts';
import { openReply, webmails, type ReplyPage, type WebmailDriver } from '#tests/browser/reply-page.ts';
import { underlinedTexts } from '#tests/browser/underlined-texts.ts';
import { waitFor } from '#tests/browser/wait-for.ts';

import type { Ask } from './mail-probe/ask.ts';
import { askProbe, readProbe, waitForWindows } from './mail-probe/probe-on.ts';
import { writeMailProbe } from './mail-probe/write-mail-probe.ts';

const MAIL = 'kinderfiets-te-laat';
const DONE = { ok: true };

let probe: Awaited<ReturnType<typeof writeMailProbe>>;
beforeAll(async () => {
  probe = await writeMailProbe();
});
afterAll(() => probe?.remove());

const pressed = async (reply: ReplyPage, ...keys: ('Control' | 'Shift')[]): Promise<void> => {
  for (const key of keys) await reply.page.keyboard.down(key);
  await reply.page.keyboard.press('z');
  for (const key of keys.toReversed()) await reply.page.keyboard.up(key);
};

/** The draft as it is stored: what the writer sees and what is sent. */
const becomes = (reply: ReplyPage, html: string): Promise<boolean> =>
  waitFor(async () => (await reply.html()) === html, {
    describe: async () => `the draft ${html}\nit is ${await reply.html()}`,
  });

describe.each([
  ['Chromium', launchChromium],
  ['Firefox', launchFirefox],
])('%s', (_, launch) => {
  let browser: PracticeBrowser;
  beforeAll(async () => {
    browser = await launch({ extensionPath: probe.path, language: 'nl' });
  });
  afterAll(() => browser?.close());

  /** A reply whose signature has come and in which this was typed. */
  async function open(webmail: WebmailDriver, typed: string): Promise<ReplyPage> {
    const reply = await openReply(browser, webmail, MAIL);
    await waitForWindows(reply.page, 1);
    await reply.waitForText('Sanne de Wit');
    if (typed !== '') await reply.type(typed);
    return reply;
  }

  /** Writes, then proves: one undo takes exactly that away, redo brings it back, and typing before and after stays apart. */
  async function provesUndo(reply: ReplyPage, ask: Ask): Promise<void> {
    const before = await reply.html();
    expect(await askProbe(reply.page, ask)).toEqual(DONE);
    const after = await reply.html();
    expect(after).not.toBe(before);
    await pressed(reply, 'Control');
    await becomes(reply, before);
    await pressed(reply, 'Control', 'Shift');
    await becomes(reply, after);
    await reply.type('q');
    await pressed(reply, 'Control');
    await becomes(reply, after);
    await pressed(reply, 'Control');
    await becomes(reply, before);
  }

  it('writes in Gmail’s plain text as one undo step too', async () => {
    const page = await browser.open(`https://mail.google.com/mail/u/0/#inbox/${MAIL}?compose=reply`);
    await waitForWindows(page, 1);
    await page.click('[role=button].J-JN-M-I');
    const item = await waitFor(() => page.$('[role=menuitem], [role=menuitemcheckbox]'), {
      describe: () => 'the menu',
    });
    await item.click();
    await page.waitForSelector('textarea.Ak', { visible: true });
    await waitFor(async () => (await readProbe(page)).place.isVisible, { describe: () => 'the plain field' });
    await page.$eval('textarea.Ak', (field) =>
      field instanceof HTMLTextAreaElement ? field.setSelectionRange(0, 0) : null,
    );
    await page.keyboard.type('Beste mevrouw,');
    const { draft } = await readProbe(page);
    expect(await askProbe(page, { do: 'insert', text: '\n\nTwee  spaties.\nDag.' })).toEqual(DONE);
    expect((await readProbe(page)).draft.trimEnd()).toBe('Beste mevrouw,\n\nTwee  spaties.\nDag.');
    expect(await askProbe(page, { do: 'replace', part: 'Dag.', text: 'Tot ziens.' })).toEqual(DONE);
    for (const _time of ['replaced', 'inserted']) {
      await page.keyboard.down('Control');
      await page.keyboard.press('z');
      await page.keyboard.up('Control');
    }
    expect((await readProbe(page)).draft).toBe(draft);
  });

  describe.each(webmails)('in $name', (webmail) => {
    it('inserts a line right behind what was just typed, as an undo step of its own', async () => {
      const reply = await open(webmail, 'Beste mevrouw,');
      await provesUndo(reply, { do: 'insert', text: ' wat vervelend. ' });
    });

    it('inserts several lines, blank ones and signs included, as one undo step', async () => {
      const reply = await open(webmail, 'Beste mevrouw,');
      await provesUndo(reply, {
        do: 'insert',
        text: '\n\nTarief: 5 < 10 & "meer".\n\n<b>Geen opmaak</b> 😊',
      });
      await askProbe(reply.page, { do: 'insert', text: '\n\nRegel <1>\nRegel 2' });
      expect((await readProbe(reply.page)).draft.trimEnd()).toBe('Beste mevrouw,\n\nRegel <1>\nRegel 2');
    });

    it('inserts into a draft in which nothing was typed yet', async () => {
      const reply = await open(webmail, '');
      await provesUndo(reply, { do: 'insert', text: 'Beste mevrouw,\n\nWat vervelend.' });
    });

    it('inserts in the middle of a word, and typing goes on behind it', async () => {
      const reply = await open(webmail, 'voorachter');
      await reply.press(...Array.from({ length: 6 }, () => 'ArrowLeft' as const));
      await provesUndo(reply, { do: 'insert', text: 'MIDDEN' });
      // Outlook's own undo puts the caret where its last snapshot had it.
      await reply.press('End', ...Array.from({ length: 6 }, () => 'ArrowLeft' as const));
      await askProbe(reply.page, { do: 'insert', text: 'MIDDEN' });
      await reply.type('!');
      expect((await readProbe(reply.page)).draft.trimEnd()).toBe('voorMIDDEN!achter');
    });

    it('scrolls until the writer sees what was written', async () => {
      const reply = await open(webmail, `${'regel\n'.repeat(60)}einde`);
      await reply.page.evaluate((selector) => {
        for (let part = document.querySelector(selector); part; part = part.parentElement) part.scrollTop = 0;
      }, webmail.editor);
      await askProbe(reply.page, { do: 'insert', text: '\n\nDag.' });
      const isSeen = await reply.page.evaluate(() => {
        const caret = getSelection()?.getRangeAt(0).getBoundingClientRect();
        return caret !== undefined && caret.top >= 0 && caret.bottom <= innerHeight;
      });
      expect(isSeen).toBe(true);
    });

    it('puts the caret at the gap that is to be filled', async () => {
      const reply = await open(webmail, 'Dag. ');
      await askProbe(reply.page, { do: 'insert', text: 'Ik bel u op  om tien uur.\nGroet', caretAt: 12 });
      await reply.type('dinsdag');
      expect((await readProbe(reply.page)).draft.trimEnd()).toBe(
        'Dag. Ik bel u op dinsdag om tien uur.\nGroet',
      );
    });

    it('replaces a passage over bold words and keeps what is around it', async () => {
      const reply = await open(webmail, 'Het is jammer dat u ');
      await reply.page.keyboard.down('Control');
      await reply.page.keyboard.press('b');
      await reply.page.keyboard.up('Control');
      await reply.type('dit zo ervaart');
      await reply.type('. Dag.');
      await provesUndo(reply, { do: 'replace', part: 'dit zo ervaart', text: 'moest wachten' });
      await provesUndo(reply, { do: 'replace', part: 'jammer dat u dit', text: 'naar dat u dat' });
    });

    it('replaces over two lines, and takes words away, as one undo step', async () => {
      const reply = await open(webmail, 'Een twee drie\nvier vijf');
      await provesUndo(reply, { do: 'replace', part: 'drie\nvier', text: '3, 4' });
      await provesUndo(reply, { do: 'replace', part: ' twee', text: '' });
    });

    it('moves an edit along with what was typed before it, and refuses one whose words changed', async () => {
      const reply = await open(webmail, 'Dat snap ik. Dat snap ik niet.');
      const { draft: seen } = await readProbe(reply.page);
      await reply.press('Home');
      await reply.type('Nou. ');
      expect(await askProbe(reply.page, { do: 'replace', seen, part: 'ik niet', text: 'ik wel' })).toEqual(
        DONE,
      );
      expect((await readProbe(reply.page)).draft.trimEnd()).toBe('Nou. Dat snap ik. Dat snap ik wel.');
      expect(await askProbe(reply.page, { do: 'replace', seen, part: 'ik niet', text: 'ik wel' })).toEqual({
        ok: false,
        error: 'draft-changed',
      });
    });

    it('inserts where the writer last was while the keyboard is in another field', async () => {
      const reply = await open(webmail, 'een drie\nvier');
      await reply.press('ArrowUp', 'Home', 'ArrowRight', 'ArrowRight', 'ArrowRight');
      await new Promise((resolve) => setTimeout(resolve, 200));
      await reply.page.evaluate(() => {
        const field = document.body.appendChild(document.createElement('input'));
        field.focus();
      });
      await askProbe(reply.page, { do: 'insert', text: ' twee' });
      expect((await readProbe(reply.page)).draft.trimEnd()).toBe('een twee drie\nvier');
      await reply.type(' en');
      expect((await readProbe(reply.page)).draft.trimEnd()).toBe('een twee en drie\nvier');
    });

    it('never mixes two texts when asked twice at once', async () => {
      const reply = await open(webmail, 'a ');
      await askProbe(reply.page, { do: 'insertTwice', text: 'een\ntwee\n' });
      expect((await readProbe(reply.page)).draft.trimEnd()).toBe('a een\ntwee\neen\ntwee');
    });

    it('lets the webmail store what was written, with nothing of ours in it', async () => {
      const reply = await open(webmail, 'Beste mevrouw,\n');
      await askProbe(reply.page, { do: 'insert', text: 'Eerste regel.\nTweede regel.' });
      const stored = await waitFor(
        () =>
          reply.page.evaluate(() =>
            window.practice.drafts.find(({ text }) => text.includes('Tweede regel.')),
          ),
        { timeoutMs: 10_000, describe: () => 'the text in the stored draft' },
      );
      const typed = await open(webmail, 'Beste mevrouw,\nEerste regel.\nTweede regel.');
      const tags = (html: string): string[] => [...new Set(html.match(/<[a-z]+|\s[a-z-]+(?==")/g))].sort();
      expect(tags(await typed.html())).toEqual(expect.arrayContaining(tags(stored.html)));
    });

    it('keeps passages underlined while the editor makes its lines anew, without a trace in the draft', async () => {
      const reply = await open(webmail, 'Jammer dat u dit zo ervaart.\nDag');
      const before = await reply.html();
      await askProbe(reply.page, { do: 'underline', part: 'dit zo ervaart' });
      expect(await underlinedTexts(reply.page)).toEqual(['dit zo ervaart']);
      expect(await reply.html()).toBe(before);
      await reply.press('ArrowUp', 'Home', 'Enter');
      await reply.type('Nou, ');
      await waitFor(async () => (await underlinedTexts(reply.page)).join() === 'dit zo ervaart', {
        describe: async () =>
          `the same passage; underlined is ${(await underlinedTexts(reply.page)).join(' | ')}`,
      });
      await askProbe(reply.page, { do: 'replace', part: 'zo ervaart', text: 'overkwam' });
      await waitFor(async () => (await underlinedTexts(reply.page)).length === 0, {
        describe: () => 'no underline below words that were replaced',
      });
    });

    it('reads the incoming mail in spite of a form that hides the page’s own names', async () => {
      const reply = await open(webmail, '');
      const { incoming } = await readProbe(reply.page);
      await reply.page.evaluate(() => {
        for (const body of document.querySelectorAll('.a3s, [id^=UniqueMessageBody], [id$=divRplyFwdMsg]')) {
          const form = document.createElement('form');
          for (const name of [
            'firstChild',
            'childNodes',
            'nextSibling',
            'parentNode',
            'localName',
            'matches',
            'style',
            'id',
            'textContent',
            'getAttribute',
            'closest',
            'contains',
            'querySelector',
          ]) {
            form.append(Object.assign(document.createElement('input'), { name }));
          }
          form.append('Ordernummer 4471');
          body.after(form);
          body.append(form.cloneNode(true));
        }
      });
      const again = await readProbe(reply.page);
      expect(again.incoming?.text).toContain('4471');
      expect(again.incoming?.text).toContain(incoming?.text.slice(0, 200));
      expect(again.incoming?.senderName).toBe(incoming?.senderName);
    });
  });
});
