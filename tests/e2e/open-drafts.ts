import type { ElementHandle, Page } from 'puppeteer-core';

import { panelOn, type PanelOnPage } from '#tests/browser/panel.ts';
import type { WebmailDriver } from '#tests/browser/reply-page.ts';
import { waitFor } from '#tests/browser/wait-for.ts';

/** One of several drafts that are open on a page, and the panel that was opened with it. */
export type OpenDraft = {
  readonly panel: PanelOnPage;
  editor(): Promise<ElementHandle>;
  /** Puts the caret at the start and types, key by key. */
  type(words: string): Promise<void>;
  /** As a person reads it. */
  text(): Promise<string>;
};

const editorsOf = (page: Page, webmail: WebmailDriver): Promise<ElementHandle[]> => page.$$(webmail.editor);

/** Waits until this many drafts are open. */
export const waitForDrafts = async (page: Page, webmail: WebmailDriver, count: number): Promise<void> => {
  await waitFor(async () => (await editorsOf(page, webmail)).length === count, {
    describe: async () => `${count} drafts; there are ${(await editorsOf(page, webmail)).length}`,
  });
};

/**
 * @param at of the draft, in the order in which they stand in the document
 * @param nthPanel of its panel, in the order in which the drafts were opened
 */
export const draftOn = (page: Page, webmail: WebmailDriver, at: number, nthPanel: number): OpenDraft => {
  const editor = async (): Promise<ElementHandle> => {
    const found = (await editorsOf(page, webmail))[at];
    if (!found) throw new Error(`There is no draft number ${at} on ${page.url()}.`);
    return found;
  };
  return {
    panel: panelOn(page, nthPanel),
    editor,
    type: async (words) => {
      await (
        await editor()
      ).evaluate((node) => {
        if (!(node instanceof HTMLElement)) return;
        node.focus();
        getSelection()?.collapse(node.firstElementChild ?? node, 0);
      });
      await page.keyboard.type(words);
    },
    text: async () =>
      (await editor()).evaluate((node) =>
        node instanceof HTMLElement ? node.innerText.replaceAll('\u00a0', ' ') : '',
      ),
  };
};
