import type { ElementHandle, Page } from 'puppeteer-core';

import type { PracticeBrowser } from '#tests/browser/launch.ts';
import { waitFor } from '#tests/browser/wait-for.ts';
import { practiceInbox } from '#tests/webmail/complaints.ts';

export const GMAIL = 'https://mail.google.com/mail/u/0/';
export const EDITOR = '[g_editable=true][contenteditable=true][role=textbox][aria-multiline=true]';
export const MAIL = practiceInbox[0];

/** A tab on the practice Gmail, in the product's own terms. Everything that is asked for is waited for. */
export type GmailTab = {
  readonly page: Page;
  /** The first mail with a reply open below it; gives the editor. `query` holds the page's choices. */
  openReply(query?: string): Promise<ElementHandle>;
  element(selector: string): Promise<ElementHandle>;
  press(selector: string): Promise<void>;
  /** How many there are now. */
  count(selector: string): Promise<number>;
  logged(): Promise<string[]>;
  waitForLog(action: string): Promise<string[]>;
};

/** Opens an empty tab: its mailbox starts afresh. */
export async function openGmailTab(browser: PracticeBrowser): Promise<GmailTab> {
  const page = await browser.puppeteer.newPage();
  const element: GmailTab['element'] = (selector) =>
    waitFor(() => page.$(selector), { describe: () => `${selector} on ${page.url()}` });
  const logged = (): Promise<string[]> => page.evaluate(() => window.practice.log);
  return {
    page,
    element,
    logged,
    openReply: async (query = '') => {
      await page.goto(`${GMAIL}${query}#inbox/${MAIL?.id}?compose=reply`);
      return element(EDITOR);
    },
    press: async (selector) => (await element(selector)).click(),
    count: (selector) => page.$$eval(selector, (found) => found.length),
    waitForLog: (action) =>
      waitFor(
        async () => {
          const log = await logged();
          return log.includes(action) ? log : null;
        },
        { describe: async () => `“${action}” in ${(await logged()).join(', ')}` },
      ),
  };
}
