import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { launchChromium, type PracticeBrowser } from '#tests/browser/launch.ts';
import { waitFor } from '#tests/browser/wait-for.ts';
import { webmails } from '#tests/browser/reply-page.ts';

import { askProbe, readProbe, waitForWindows } from './mail-probe/probe-on.ts';
import { writeMailProbe } from './mail-probe/write-mail-probe.ts';

const MAIL = 'kinderfiets-te-laat';
const GMAIL = 'https://mail.google.com/mail/u/0/';
const OUTLOOK = 'https://outlook.office.com/mail/inbox';

let probe: Awaited<ReturnType<typeof writeMailProbe>>;
let browser: PracticeBrowser;
beforeAll(async () => {
  probe = await writeMailProbe();
  browser = await launchChromium({ extensionPath: probe.path, language: 'nl' });
});
afterAll(async () => {
  await browser?.close();
  await probe?.remove();
});

async function openAt(url: string): Promise<Page> {
  const page = await browser.puppeteer.newPage();
  await page.goto(url);
  return page;
}

const press = (page: Page, selector: string): Promise<void> =>
  waitFor(() => page.$(selector), { describe: () => selector }).then((element) => element.click());

const waitForVisible = (page: Page, isVisible: boolean): Promise<boolean> =>
  waitFor(async () => (await readProbe(page)).place.isVisible === isVisible, {
    describe: () => `a window that is ${isVisible ? 'visible' : 'hidden'}`,
  });

describe.each(webmails)('in $name', (webmail) => {
  it('finds one window for a reply, the mail it answers, who writes, and what to keep free', async () => {
    const page = await openAt(webmail.replyUrl(MAIL));
    await waitForWindows(page, 1);
    const seen = await readProbe(page);
    expect(seen.incoming?.senderName).toBe('Marieke Verhoef');
    expect(seen.incoming?.text.startsWith('Geachte heer, mevrouw,')).toBe(true);
    expect(seen.incoming?.text).not.toMatch(/schreef|Verzonden/);
    expect(seen.writer).toBe('Sanne de Wit');
    expect(seen.place.keepFree.length).toBeGreaterThanOrEqual(3);
    await page.close();
  });

  it('finds none in the mailbox itself', async () => {
    const page = await openAt(webmail.inboxUrl);
    await new Promise((resolve) => setTimeout(resolve, 4_000));
    expect(await askProbe(page, { do: 'count' })).toBe(0);
    await page.close();
  });
});

describe('Gmail', () => {
  it('stays one window while it becomes a popup, full screen, small and large again', async () => {
    const page = await openAt(`${GMAIL}#inbox/${MAIL}?compose=reply`);
    await waitForWindows(page, 1);
    await page.focus('[g_editable=true]');
    await page.keyboard.type('Beste mevrouw,');
    const { key } = await readProbe(page);
    await press(page, '.J-J5-Ji .J-JN-M-I-Jm');
    const items = await page.$$('[role=menuitem]');
    await items.at(-1)?.click();
    await page.waitForSelector('[role=dialog] [g_editable=true]');
    for (const button of ['.Hq', '.Hq']) {
      await press(page, `[role=dialog] ${button}`);
      await new Promise((resolve) => setTimeout(resolve, 1_000));
      expect(await askProbe(page, { do: 'count' })).toBe(1);
    }
    await press(page, '[role=dialog] .Hl');
    await waitForVisible(page, false);
    await press(page, '[role=dialog] .Hl');
    await waitForVisible(page, true);
    await askProbe(page, { do: 'insert', text: ' wat vervelend.' });
    const seen = await readProbe(page);
    expect(seen.key).toBe(key);
    expect(seen.draft.trimEnd()).toBe('Beste mevrouw, wat vervelend.');
    await page.close();
  });

  it.each(['labels=random', 'classes=random', 'signature=below', 'signature=none', 'late=2000', 'lang=en'])(
    'with %s reads and writes the same',
    async (query) => {
      const page = await openAt(`${GMAIL}?${query}#inbox/${MAIL}?compose=reply`);
      await waitForWindows(page, 1);
      await page.focus('[g_editable=true]');
      await askProbe(page, { do: 'insert', text: 'Beste mevrouw,\n\nWat vervelend.' });
      const seen = await readProbe(page);
      expect(seen.draft.trim()).toBe('Beste mevrouw,\n\nWat vervelend.');
      expect(seen.incoming?.text).toContain('kinderfiets');
      expect(seen.place.keepFree.length).toBeGreaterThanOrEqual(3);
      await page.close();
    },
  );
});

describe('Outlook', () => {
  it('stays one window when a reply becomes a reply to all and everything is rendered anew', async () => {
    const page = await openAt(`${OUTLOOK}/id/${MAIL}?compose=reply`);
    await waitForWindows(page, 1);
    await page.waitForSelector('[id$=Signature]');
    await askProbe(page, { do: 'insert', text: 'Beste mevrouw,' });
    const { key } = await readProbe(page);
    await press(page, '.aVla3 [role=toolbar] button:nth-child(2)');
    await waitFor(async () => (await page.evaluate(() => window.practice.log)).includes('replyAll'), {
      describe: () => 'a reply to all',
    });
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    await askProbe(page, { do: 'insert', text: ' wat vervelend.' });
    const seen = await readProbe(page);
    expect(await askProbe(page, { do: 'count' })).toBe(1);
    expect(seen.draft.trim()).toBe('Beste mevrouw, wat vervelend.');
    expect(seen.key).toBe(key);
    await page.close();
  });

  it.each(['labels=random', 'signatureAfter=3000', 'editorAfter=1500', 'lang=en'])(
    'with %s reads and writes the same',
    async (query) => {
      const page = await openAt(`${OUTLOOK}/id/${MAIL}?compose=reply&${query}`);
      await waitForWindows(page, 1);
      await askProbe(page, { do: 'insert', text: 'Beste mevrouw,\n\nWat vervelend.' });
      await new Promise((resolve) => setTimeout(resolve, 500));
      const seen = await readProbe(page);
      expect(seen.draft.trim()).toBe('Beste mevrouw,\n\nWat vervelend.');
      expect(seen.incoming?.text).toContain('kinderfiets');
      await page.close();
    },
  );
});
