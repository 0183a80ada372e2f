import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { builtExtension } from '#tests/browser/build-extension.ts';
import { launchChromium, type PracticeBrowser } from '#tests/browser/launch.ts';
import { countPanels } from '#tests/browser/panel.ts';
import { openReply, webmails, type ReplyPage } from '#tests/browser/reply-page.ts';
import { waitFor } from '#tests/browser/wait-for.ts';

import { COMPLAINT, insertFirstOffer, REGION, stateOf, waitForPanels, waitForState } from './coaching.ts';

const [gmail, outlook] = webmails;
const BEGRIP = 'Wat vervelend dat Daan voor het raam stond te wachten. ';
const BEGRIP_TONEN = 'Begrip tonen';

let browser: PracticeBrowser;

beforeAll(async () => {
  browser = await launchChromium({ extensionPath: builtExtension('chrome'), language: 'nl' });
});
afterAll(async () => {
  await browser?.close();
});

/** A reply in which the panel has seen a sentence. */
async function openSeen(webmail: typeof gmail): Promise<ReplyPage> {
  if (!webmail) throw new Error('no such webmail');
  const reply = await openReply(browser, webmail, COMPLAINT);
  await reply.panel.region(REGION);
  await reply.type(BEGRIP);
  await waitForState(reply.panel, BEGRIP_TONEN, 'staat erin');
  return reply;
}

const press = (page: Page, selector: string): Promise<void> =>
  waitFor(() => page.$(selector), { describe: () => `${selector} on ${page.url()}` }).then((part) =>
    part.click(),
  );

/** One panel, that still knows what it saw, and still writes in this draft. */
async function isStillTheSame(reply: ReplyPage): Promise<void> {
  expect(await countPanels(reply.page)).toBe(1);
  await waitForState(reply.panel, BEGRIP_TONEN, 'staat erin');
  const sentence = await insertFirstOffer(reply.panel, 'Oplossen');
  await reply.waitForText(BEGRIP.trim());
  await reply.waitForText(sentence);
  await waitForState(reply.panel, 'Oplossen', 'staat erin');
}

describe('in Gmail', () => {
  it('goes along when the reply pops out, fills the screen, and comes back', async () => {
    const reply = await openSeen(gmail);
    await press(reply.page, '.J-J5-Ji .J-JN-M-I-Jm');
    await press(reply.page, '[role=menu] [role=menuitem]:last-child');
    await press(reply.page, '[role=dialog] .Hq');
    await reply.page.waitForSelector('.aSt [role=dialog]');
    expect(await countPanels(reply.page)).toBe(1);
    await waitForState(reply.panel, BEGRIP_TONEN, 'staat erin');
    await press(reply.page, '[role=dialog] .Hq');
    await reply.page.waitForSelector('.AD [role=dialog]');
    await isStillTheSame(reply);
  });

  it('hides with a minimised reply and comes back with it', async () => {
    const reply = await openSeen(gmail);
    await press(reply.page, '.J-J5-Ji .J-JN-M-I-Jm');
    await press(reply.page, '[role=menu] [role=menuitem]:last-child');
    await press(reply.page, '[role=dialog] .Hl');
    await waitFor(async () => (await reply.panel.text()) === '', {
      describe: async () => `a hidden panel; it shows: ${await reply.panel.text()}`,
    });
    await press(reply.page, '[role=dialog] .Hl');
    await waitForState(reply.panel, BEGRIP_TONEN, 'staat erin');
    await isStillTheSame(reply);
  });
});

describe('in Outlook', () => {
  it('stays one panel when a reply becomes a reply to all and its field is made anew', async () => {
    const reply = await openSeen(outlook);
    await reply.waitForText('Sanne de Wit');
    const before = await reply.page.$(outlook?.editor ?? '');
    await press(reply.page, '[role=toolbar] [aria-label="Allen beantwoorden"]');
    await waitFor(async () => !(await before?.evaluate((field) => field.isConnected)), {
      describe: () => 'another field',
    });
    await reply.page.waitForSelector(outlook?.editor ?? '');
    await reply.waitForText('Sanne de Wit');
    await isStillTheSame(reply);
  });

  it('hides while the webmail asks whether to discard, and stays when the answer is no', async () => {
    const reply = await openSeen(outlook);
    await press(reply.page, '#discardCompose');
    await waitFor(async () => (await reply.panel.text()) === '', {
      describe: async () => `a hidden panel; it shows: ${await reply.panel.text()}`,
    });
    await press(reply.page, '.dialog-buttons button:not(#ok-1)');
    await waitForState(reply.panel, BEGRIP_TONEN, 'staat erin');
    await isStillTheSame(reply);
  });
});

describe.each(webmails)('in $name', (webmail) => {
  it('goes when the reply is discarded, and comes anew, empty, with the next', async () => {
    const reply = await openSeen(webmail);
    await press(reply.page, webmail.name === 'Gmail' ? '.gU .oh' : '#discardCompose');
    if (webmail.name === 'Outlook') await press(reply.page, '#ok-1');
    await waitForPanels(reply.page, 0);
    await press(reply.page, webmail.name === 'Gmail' ? '.ams.bkH' : '.quick-reply button');
    await reply.panel.region(REGION);
    await reply.page.waitForSelector(webmail.editor);
    expect(await countPanels(reply.page)).toBe(1);
    expect(await stateOf(reply.panel, BEGRIP_TONEN)).not.toBe('staat erin');
  });

  it('stands beside a reply that is open when the page is loaded again', async () => {
    const reply = await openSeen(webmail);
    await reply.page.reload();
    await reply.page.waitForSelector(webmail.editor);
    await reply.panel.region(REGION);
    expect(await countPanels(reply.page)).toBe(1);
    await reply.page.focus(webmail.editor);
    await reply.page.keyboard.type('Wat vervelend. ');
    await waitForState(reply.panel, BEGRIP_TONEN, 'staat erin');
  });

  it('leaves no panel behind when the writer goes to the list and to another mail', async () => {
    const reply = await openSeen(webmail);
    await press(
      reply.page,
      webmail.name === 'Gmail' ? '[role=toolbar] [role=button]' : '[data-folder-name=inbox]',
    );
    await waitForPanels(reply.page, 0);
    await press(
      reply.page,
      webmail.name === 'Gmail' ? 'tr.zA:nth-of-type(3)' : '[role=option]:nth-of-type(3)',
    );
    await reply.page.waitForFunction(() => document.body.innerText.includes('Lindenstraat ter hoogte'));
    await waitForPanels(reply.page, 0);
  });
});
