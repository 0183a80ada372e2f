import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import { launchChromium, launchFirefox, type PracticeBrowser } from '#tests/browser/launch.ts';
import { writeProbeExtension } from '#tests/browser/probe-extension.ts';
import { waitFor } from '#tests/browser/wait-for.ts';
import { practiceInbox } from '#tests/webmail/complaints.ts';

import { EDITOR, GMAIL, MAIL, type GmailTab, openGmailTab } from './gmail-tab.ts';

/** The facts an extension relies on; each line is one of the captured or measured nestings of Gmail. */
const inReply = [
  'div.adn.ads[data-message-id][data-legacy-message-id] .ii.gt .a3s.aiL',
  'div.adn.ads span.gD[email][name]',
  'h2.hP[data-legacy-thread-id]',
  `.AO [role=main] .ip.adB .M9 > .aoI[role=region][data-compose-id] td.I5 ${EDITOR}`,
  `table.iN td.GQ > .GP > .qz.aiL > .et > .ZyRVue table.cf.An td.Ap > .Ar.Au > .aO7 > ${EDITOR}`,
  'td.Ap > .Ar.As > .At > textarea.Ak[form=nosend]',
  'form.bAs input[name=subjectbox]',
  'form.bAs div.anm[name=to] [role=listbox] > [role=option][data-name][data-hovercard-id]',
  '.M9 .IZ .Up div > div[role=button]:not(.Uo):not([aria-haspopup=true])',
  '.M9 .gU .oh[role=button]',
  '.J-J5-Ji .J-JN-M-I-Jm > img.HQ',
] as const;

const hiddenNames =
  'composeid from subject draft rt lts bwd rm ac adc ishtml body pte pti bpfs uet pbgt pbgas pbgir msg_encrypt signature securityindicator';

describe.each([
  ['Chromium', launchChromium],
  ['Firefox', launchFirefox],
] as const)('the practice Gmail in %s', (_name, launch) => {
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

  it('has the nesting and attributes that were captured from the product', async () => {
    const { page, openReply, count } = tab;
    await openReply();
    expect(
      await Promise.all(inReply.map(async (selector) => [selector, (await count(selector)) > 0])),
    ).toEqual(inReply.map((selector) => [selector, true]));
    expect(await count('[role=dialog]')).toBe(0);
    const names = await page.$$eval('form.bAs input[type=hidden]', (inputs) =>
      inputs.map((input) => input.getAttribute('name')).join(' '),
    );
    expect(names).toBe(hiddenNames);
    const label = await page.$eval('.Up [role=button]', (button) => button.getAttribute('aria-label'));
    expect(label).toBe('Verzenden \u202A(Ctrl-Enter)\u202C');
  });

  it('keeps the list in the page, outside the main part, while a conversation is shown', async () => {
    const { page, element, count } = tab;
    await page.goto(`${GMAIL}#inbox/${MAIL?.id}`);
    await element('h2.hP');
    expect(await count('tr.zA')).toBe(practiceInbox.length);
    expect(await count('[role=main]')).toBe(1);
    expect(await count('[role=main] tr.zA')).toBe(0);
  });

  it('moves the very same element to the tray, over the screen, and back', async () => {
    const { openReply, element, press, count } = tab;
    const body = await openReply();
    await body.type('Beste klant');
    await body.evaluate((node) => node.setAttribute('data-mine', 'yes'));
    await press('.J-JN-M-I-Jm');
    await press('[role=menu] [role=menuitem]:last-child');
    await element(`.dw .nH > .nH > .no > .AD [role=dialog][aria-labelledby] .aaZ > .M9 ${EDITOR}[data-mine]`);
    expect(await count(`.ip ${EDITOR}`)).toBe(0);
    await press('[role=dialog] .Hq');
    await element(`body > .aSs > .aSt [role=dialog] ${EDITOR}[data-mine]`);
    await press('[role=dialog] .Hq');
    await element(`.no > .AD ${EDITOR}[data-mine]`);
    await press('[role=dialog] .Hl');
    await element(`[role=dialog] > [style*="display: none"] ${EDITOR}[data-mine]`);
  });

  it('leaves an empty dialog for a while when closed over the whole screen', async () => {
    const { page, press, count } = tab;
    await page.goto(`${GMAIL}#inbox?compose=new`);
    await press('[role=dialog] .Hq');
    await press('[role=dialog] .Ha');
    expect(await count('[role=dialog] .aaZ')).toBe(1);
    expect(await count('.M9')).toBe(0);
    await waitFor(async () => (await count('[role=dialog]')) === 0, { describe: () => 'no dialog' });
  });

  it('changes the type of response in the same window', async () => {
    const { openReply, element, press, count } = tab;
    const body = await openReply();
    await body.evaluate((node) => node.setAttribute('data-mine', 'yes'));
    await press('.J-JN-M-I-Jm');
    await press('[role=menu] [role=menuitem]:nth-child(3)');
    await element(`${EDITOR}[data-mine] .gmail_quote_container`);
    expect(await count('.J-JN-M-I-Jm > img.mI')).toBe(1);
    expect(await count('form.bAs [role=option]')).toBe(0);
  });

  it('acts on single keys, also those that leak out of another’s shadow root', async () => {
    const { page, openReply, logged } = tab;
    const body = await openReply();
    await body.type('e');
    expect(await logged()).not.toContain('archive');
    await page.evaluate(() => {
      const host = document.createElement('div');
      document.documentElement.append(host);
      const field = document.createElement('input');
      host.attachShadow({ mode: 'closed' }).append(field);
      field.focus();
    });
    await page.keyboard.press('e');
    expect(await logged()).toContain('archive');
  });

  it('opens a draft in a window of its own', async () => {
    const { page, openReply, press } = tab;
    const body = await openReply();
    await body.type('Naar buiten');
    await press('.J-JN-M-I-Jm');
    await press('[role=menu] [role=menuitem]:last-child');
    const opened = new Promise<Page>((resolve, reject) => {
      page.once('popup', (popup) => (popup ? resolve(popup) : reject(new Error('no window'))));
    });
    await page.keyboard.down('Shift');
    await press('[role=dialog] .Hq');
    await page.keyboard.up('Shift');
    const window = await opened;
    const found = await waitFor(() => window.$(`body.xE.xp ${EDITOR}`), { describe: () => 'the draft' });
    expect(await found.evaluate((node) => node.textContent)).toContain('Naar buiten');
    await window.close();
  });

  it('can lose all its labels and class names', async () => {
    const { page, openReply, count } = tab;
    await openReply('?labels=random&classes=random');
    expect(await count('.M9, .AO, .hP, .gD, .IZ')).toBe(0);
    expect(await page.$eval(EDITOR, (node) => node.getAttribute('aria-label'))).not.toBe('Berichttekst');
    expect(await count('.gmail_signature')).toBe(1);
  });

  it('speaks English when asked and asks the network for nothing', async () => {
    const { page, openReply } = tab;
    await openReply('?lang=en&theme=dark');
    expect(await page.$eval(EDITOR, (node) => node.getAttribute('aria-label'))).toBe('Message Body');
    expect(browser.requestsOutside.filter((address) => address !== 'somewhere.example:443')).toEqual([]);
  });
});
