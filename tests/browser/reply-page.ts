import type { Page } from 'puppeteer-core';

import { panelOn, type PanelOnPage } from './panel.ts';
import type { PracticeBrowser } from './launch.ts';
import { waitFor } from './wait-for.ts';

/** How a test finds its way in one practice webmail. The extension does not use any of this. */
export type WebmailDriver = {
  readonly name: string;
  /** The mail with the reply open; `choices` as in tests/webmail/README.md. */
  readonly replyUrl: (mailId: string, choices?: string) => string;
  readonly inboxUrl: string;
  readonly editor: string;
  readonly send: string;
};

export const webmails: readonly WebmailDriver[] = [
  {
    name: 'Gmail',
    replyUrl: (id, choices = '') => `https://mail.google.com/mail/u/0/?${choices}#inbox/${id}?compose=reply`,
    inboxUrl: 'https://mail.google.com/mail/u/0/#inbox',
    editor: '[g_editable="true"]',
    send: '.T-I.aoO',
  },
  {
    name: 'Outlook',
    replyUrl: (id, choices = '') => `https://outlook.office.com/mail/inbox/id/${id}?compose=reply&${choices}`,
    inboxUrl: 'https://outlook.office.com/mail/inbox',
    editor: '[id^="editorParent_"] [contenteditable="true"][aria-multiline="true"]',
    send: '[id^="splitButton-"][id$="__primaryActionButton"]',
  },
];

/** A page with a reply open in it, and the panel beside it. */
export type ReplyPage = {
  readonly page: Page;
  readonly panel: PanelOnPage;
  /** Types where the caret is, key by key; `\n` is Enter. */
  type(text: string): Promise<void>;
  press(...keys: readonly Parameters<Page['keyboard']['press']>[0][]): Promise<void>;
  undo(): Promise<void>;
  html(): Promise<string>;
  /** As a person reads it: what the editor shows. */
  text(): Promise<string>;
  waitForText(wanted: string): Promise<void>;
  send(): Promise<{ html: string; text: string; subject: string; to: string }>;
};

/** Opens the practice webmail with a reply to this mail, and puts the caret at the start of the draft. */
export const openReply = async (
  browser: PracticeBrowser,
  webmail: WebmailDriver,
  mailId: string,
  choices = '',
): Promise<ReplyPage> => {
  const page = await browser.open(webmail.replyUrl(mailId, choices));
  await page.waitForSelector(webmail.editor, { timeout: 15_000 });
  const reply = replyOn(page, webmail);
  await page.$eval(webmail.editor, (editor) => (editor instanceof HTMLElement ? editor.focus() : undefined));
  return reply;
};

/** The reply that is open on a page. */
export const replyOn = (page: Page, webmail: WebmailDriver): ReplyPage => {
  const text = (): Promise<string> =>
    page.$eval(webmail.editor, (editor) => (editor instanceof HTMLElement ? editor.innerText : ''));
  return {
    page,
    panel: panelOn(page),
    type: async (words) => {
      for (const [index, line] of words.split('\n').entries()) {
        if (index > 0) await page.keyboard.press('Enter');
        await page.keyboard.type(line);
      }
    },
    press: async (...keys) => {
      for (const key of keys) await page.keyboard.press(key);
    },
    undo: async () => {
      await page.keyboard.down('Control');
      await page.keyboard.press('z');
      await page.keyboard.up('Control');
    },
    html: () => page.$eval(webmail.editor, (editor) => editor.innerHTML),
    text,
    waitForText: async (wanted) => {
      await waitFor(async () => (await text()).includes(wanted), {
        describe: async () => `“${wanted}” in the draft; it is: ${await text()}`,
      });
    },
    send: async () => {
      const before = await page.evaluate(() => window.practice.sent.length);
      await page.click(webmail.send);
      return waitFor(() => page.evaluate((count) => window.practice.sent[count], before), {
        describe: () => 'the mail among those that were sent',
      });
    },
  };
};
