import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { builtExtension } from '#tests/browser/build-extension.ts';
import { launchChromium, type PracticeBrowser } from '#tests/browser/launch.ts';
import { countPanels } from '#tests/browser/panel.ts';
import { webmails } from '#tests/browser/reply-page.ts';
import { waitFor } from '#tests/browser/wait-for.ts';

import { COMPLAINT, insertFirstOffer, REGION, stateOf, waitForPanels, waitForState } from './coaching.ts';
import { draftOn, type OpenDraft, waitForDrafts } from './open-drafts.ts';

const BEGRIP = 'Wat vervelend dat Daan voor het raam stond te wachten. ';
const EXCUUS = 'Mijn excuses dat uw afspraak niet doorging. ';

const ways = {
  Gmail: {
    write: '.T-I-KE',
    close: async (page: Page) => page.click('[role=dialog] .Ha'),
  },
  Outlook: {
    write: '[data-automation-type=RibbonSplitButton]',
    close: async (page: Page) => {
      await page.click('.compose-docked #discardCompose');
      await (await page.waitForSelector('#ok-1'))?.click();
    },
  },
} as const;

const [gmail, outlook] = webmails;
if (!gmail || !outlook) throw new Error('Both webmails are needed.');
const cases = [
  { webmail: gmail, ...ways.Gmail },
  { webmail: outlook, ...ways.Outlook },
] as const;

let browser: PracticeBrowser;

beforeAll(async () => {
  browser = await launchChromium({
    extensionPath: builtExtension('chrome'),
    language: 'nl',
    viewport: { width: 1600, height: 900 },
  });
});
afterAll(async () => {
  await browser?.close();
});

type Box = { left: number; top: number; right: number; bottom: number };

const overlaps = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

const boxOf = async ({ panel }: OpenDraft): Promise<Box> => {
  const [part] = [...(await panel.all('region', REGION)), ...(await panel.all('button'))];
  if (!part) throw new Error('The panel shows neither itself nor its tab.');
  return part.evaluate((element) => {
    const box = element instanceof Element ? element.getBoundingClientRect() : new DOMRect();
    return { left: box.left, top: box.top, right: box.right, bottom: box.bottom };
  });
};

/** A reply below its mail, and a new mail beside it. */
async function openTwo({ webmail, write }: (typeof cases)[number]): Promise<{
  page: Page;
  reply: OpenDraft;
  fresh: OpenDraft;
}> {
  const page = await browser.open(webmail.replyUrl(COMPLAINT));
  await waitForDrafts(page, webmail, 1);
  await waitForPanels(page, 1);
  await page.click(write);
  await waitForDrafts(page, webmail, 2);
  await waitForPanels(page, 2);
  return { page, reply: draftOn(page, webmail, 0, 0), fresh: draftOn(page, webmail, 1, 1) };
}

describe.each(cases)('in $webmail.name', (one) => {
  const { webmail, close } = one;

  it('tells in each panel of its own draft only, and inserts there only', async () => {
    const { reply, fresh } = await openTwo(one);
    await reply.type(BEGRIP);
    await waitForState(reply.panel, 'Begrip tonen', 'staat erin');
    expect(await fresh.panel.text()).not.toContain('staat erin');
    await fresh.type(EXCUUS);
    await waitForState(fresh.panel, 'Verontschuldigen', 'staat erin');
    expect(await stateOf(fresh.panel, 'Begrip tonen')).toBe('nog niet');

    const other = await fresh.text();
    await reply.type('Zo. ');
    await waitForState(reply.panel, 'Begrip tonen', 'staat erin');
    expect(await stateOf(reply.panel, 'Verontschuldigen')).toBe('kan erbij');
    const sentence = await insertFirstOffer(reply.panel, 'Oplossen');
    await waitFor(async () => (await reply.text()).includes(sentence), {
      describe: async () => `“${sentence}” in the reply; it is: ${await reply.text()}`,
    });
    expect(await fresh.text()).toBe(other);
    await fresh.type('Zo. ');
    await waitForState(fresh.panel, 'Oplossen', 'nog niet');
  });

  it('takes away the panel of the draft that was closed and leaves the other as it was', async () => {
    const { page, reply, fresh } = await openTwo(one);
    await fresh.type(EXCUUS);
    await waitForState(fresh.panel, 'Verontschuldigen', 'staat erin');
    await reply.type(BEGRIP);
    await waitForState(reply.panel, 'Begrip tonen', 'staat erin');
    await close(page);
    await waitForPanels(page, 1);
    expect(await stateOf(reply.panel, 'Begrip tonen')).toBe('staat erin');
    await reply.type(EXCUUS);
    await waitForState(reply.panel, 'Verontschuldigen', 'staat erin');
    expect(await reply.text()).toContain(EXCUUS + BEGRIP);
  });

  it('stands with neither panel over a draft or over the other panel', async () => {
    const { page, reply, fresh } = await openTwo(one);
    await reply.type(BEGRIP);
    await waitForState(reply.panel, 'Begrip tonen', 'staat erin');
    const [first, second] = [await boxOf(reply), await boxOf(fresh)];
    expect(overlaps(first, second), JSON.stringify({ first, second })).toBe(false);
    const drafts = await page.$$eval(`${webmail.editor}, ${webmail.send}`, (parts) =>
      parts.map((part) => {
        const { left, top, right, bottom } = part.getBoundingClientRect();
        return { left, top, right, bottom };
      }),
    );
    const covered = drafts.filter((draft) => overlaps(first, draft) || overlaps(second, draft));
    expect(covered, JSON.stringify({ first, second })).toEqual([]);
  });
});

it('folds the panel of a draft that is not in use to its tab, which opens it again', async () => {
  const { page, reply, fresh } = await openTwo(cases[1]);
  await fresh.type(EXCUUS);
  await waitForState(fresh.panel, 'Verontschuldigen', 'staat erin');
  await reply.panel.click('Weerklank openen: nog 2 punten open');
  await reply.panel.region(REGION);
  await fresh.panel.button('Weerklank openen: nog 2 punten open');
  expect(overlaps(await boxOf(reply), await boxOf(fresh))).toBe(false);
  expect(await countPanels(page)).toBe(2);
});

it('gives two popups side by side a panel each that keep apart', async () => {
  const { webmail } = cases[0];
  const page = await browser.open(webmail.inboxUrl);
  for (const count of [1, 2]) {
    await page.click(ways.Gmail.write);
    await waitForDrafts(page, webmail, count);
    await waitForPanels(page, count);
  }
  const [first, second] = [draftOn(page, webmail, 0, 0), draftOn(page, webmail, 1, 1)];
  await first.type(BEGRIP);
  await waitForState(first.panel, 'Begrip tonen', 'staat erin');
  await second.type(EXCUUS);
  await waitForState(second.panel, 'Verontschuldigen', 'staat erin');
  const [left, right] = [await boxOf(first), await boxOf(second)];
  expect(overlaps(left, right)).toBe(false);
  expect(await countPanels(page)).toBe(2);
});
