import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import { launchChromium, launchFirefox, type PracticeBrowser } from '#tests/browser/launch.ts';
import { writeProbeExtension } from '#tests/browser/probe-extension.ts';
import { waitFor } from '#tests/browser/wait-for.ts';

import { EDITOR, GMAIL, MAIL, type GmailTab, openGmailTab } from './gmail-tab.ts';

describe.each([
  ['Chromium', launchChromium],
  ['Firefox', launchFirefox],
] as const)('a draft in the practice Gmail in %s', (_name, launch) => {
  let extension: Awaited<ReturnType<typeof writeProbeExtension>>;
  let browser: PracticeBrowser;
  let tab: GmailTab;

  beforeAll(async () => {
    extension = await writeProbeExtension();
    browser = await launch({ extensionPath: extension.path });
  });
  afterAll(async () => {
    await browser?.close();
    await extension?.remove();
  });
  beforeEach(async () => {
    await tab?.page.close();
    tab = await openGmailTab(browser);
  });

  it('stores the draft after a pause and gives it an id', async () => {
    const { page, openReply, element, waitForLog } = tab;
    const body = await openReply();
    await body.type('Wat vervelend dat u moest wachten.');
    await waitForLog('save');
    const drafts = await page.evaluate(() => window.practice.drafts);
    expect(drafts).toMatchObject([{ id: expect.stringMatching(/^#msg-a:r\d+$/), to: MAIL?.from.address }]);
    expect(drafts[0]?.text).toContain('Wat vervelend dat u moest wachten.');
    await waitFor(() => page.evaluate(() => document.body.innerText.includes('Concept opgeslagen')), {
      describe: () => 'the line that the draft was stored',
    });
    await page.reload();
    const again = await element(EDITOR);
    expect(await again.evaluate((node) => node.textContent)).toContain('Wat vervelend dat u moest wachten.');
  });

  it('sends with Ctrl+Enter and takes back with the same draft id', async () => {
    const { page, openReply, element, press, count } = tab;
    const body = await openReply();
    await body.type('Mijn excuses.');
    await page.keyboard.down('Control');
    await page.keyboard.press('Enter');
    await page.keyboard.up('Control');
    await element('.bAq + #link_undo');
    const sent = await page.evaluate(() => window.practice.sent);
    expect(sent).toMatchObject([{ to: MAIL?.from.address, subject: `Re: ${MAIL?.subject}` }]);
    expect(sent[0]?.html).toMatch(/Mijn excuses\..*gmail_signature.*gmail_quote_container.*gmail_attr/s);
    expect(await count(EDITOR)).toBe(0);
    await press('#link_undo');
    await element(EDITOR);
    const [draft] = await page.$$eval('input[name=draft]', (inputs) => inputs.map(({ value }) => value));
    expect(await page.evaluate(() => window.practice.drafts.map(({ id }) => id))).toEqual([draft]);
    expect(await page.evaluate(() => window.practice.sent)).toEqual([]);
  });

  it('sends once on a double press and not at all without a recipient', async () => {
    const { page, openReply, element, press, logged } = tab;
    await openReply();
    await (await element('.Up .aoO')).click({ count: 2 });
    await waitFor(() => page.evaluate(() => window.practice.sent.length > 0), {
      describe: () => 'a sent mail',
    });
    expect((await logged()).filter((action) => action === 'send')).toHaveLength(1);

    await page.goto(`${GMAIL}?fresh#inbox?compose=new`);
    await press('.Up .aoO');
    await element('[role=alertdialog]');
    expect(await logged()).toContain('veto');
  });

  it('keeps the quote out of the body until it is asked for', async () => {
    const { page, openReply, element, press, count } = tab;
    await openReply();
    expect(await count(`${EDITOR} .gmail_quote`)).toBe(0);
    expect(await page.$eval('input[name=uet]', (input) => input.value)).toContain('gmail_quote_container');
    await press('.ajR');
    await element(`${EDITOR} > div.gmail_quote.gmail_quote_container > blockquote.gmail_quote`);
    expect(await count('.ajR')).toBe(0);
  });

  it('takes the text along to plain text and back', async () => {
    const { page, openReply, element, press } = tab;
    const body = await openReply('?signature=none');
    await body.type('Eerste regel\nTweede regel');
    await press('.aWQ [role=button]');
    await press('[role=menuitemcheckbox]');
    const plain = await element('.Ar.As textarea.Ak');
    expect(await plain.evaluate((area) => area instanceof HTMLTextAreaElement && area.value)).toBe(
      'Eerste regel\nTweede regel',
    );
    expect(await plain.isVisible()).toBe(true);
    expect(await (await element(EDITOR)).isVisible()).toBe(false);
    expect(await page.$eval('input[name=ishtml]', ({ value }) => value)).toBe('0');
  });

  it('has the browser’s own undo', async () => {
    const { page, openReply } = tab;
    const body = await openReply('?signature=none');
    const before = await body.evaluate((node) => node.innerHTML);
    await page.evaluate(() => document.execCommand('insertText', false, 'Ingevoegd'));
    expect(await body.evaluate((node) => node.textContent)).toBe('Ingevoegd');
    await page.keyboard.down('Control');
    await page.keyboard.press('z');
    await page.keyboard.up('Control');
    expect(await body.evaluate((node) => node.innerHTML)).toBe(before);
  });

  it('discards a stored draft', async () => {
    const { page, openReply, press, count, waitForLog } = tab;
    const body = await openReply();
    await body.type('Toch niet');
    await waitForLog('save');
    await press('.gU .oh');
    await waitForLog('discard');
    expect(await page.evaluate(() => window.practice.drafts)).toEqual([]);
    expect(await count('.M9')).toBe(0);
  });
});
