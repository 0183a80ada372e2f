import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { builtExtension } from '#tests/browser/build-extension.ts';
import { launchChromium, type PracticeBrowser } from '#tests/browser/launch.ts';
import { countPanels } from '#tests/browser/panel.ts';
import { webmails, type WebmailDriver } from '#tests/browser/reply-page.ts';
import { waitFor } from '#tests/browser/wait-for.ts';

import { COMPLAINT, insertFirstOffer, stateOf, waitForState } from './coaching.ts';
import { draftOn, waitForDrafts } from './open-drafts.ts';

let browser: PracticeBrowser;

beforeAll(async () => {
  browser = await launchChromium({
    extensionPath: builtExtension('chrome'),
    language: 'nl',
    viewport: { width: 1900, height: 950 },
  });
});
afterAll(async () => {
  await browser?.close();
});
it('x', async () => {
  for (const webmail of webmails) {
    const page = await browser.open(webmail.replyUrl(COMPLAINT));
    await waitForDrafts(page, webmail, 1);
    await page.waitForSelector(webmail.name === 'Gmail' ? '.T-I-KE' : '[data-automation-type=RibbonSplitButton]');
    await draftOn(page, webmail, 0, 0).type('Wat vervelend dat Daan stond te wachten. ');
    for (let n = 1; n < (webmail.name === 'Gmail' ? 3 : 2); n += 1) {
      await page.click(webmail.name === 'Gmail' ? '.T-I-KE' : '[data-automation-type=RibbonSplitButton]');
      await waitForDrafts(page, webmail, n + 1);
      await waitFor(async () => (await countPanels(page)) === n + 1, { describe: async () => `${n + 1} panels, not ${await countPanels(page)}` });
    }
    for (let n = 0; n < (webmail.name === 'Gmail' ? 3 : 2); n += 1) console.log(webmail.name, n, await draftOn(page, webmail, n, n).text(), '\n----\n', await draftOn(page, webmail, n, n).panel.text());
    await page.screenshot({ path: `/tmp/two-${webmail.name}.png` });
  }
});
