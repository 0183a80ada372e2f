import type { Page } from 'puppeteer-core';

import { countPanels, type PanelOnPage } from '#tests/browser/panel.ts';
import { waitFor } from '#tests/browser/wait-for.ts';

/** A complaint in the practice inbox, with a name and an order number. */
export const COMPLAINT = 'kinderfiets-te-laat';
/** The name of the panel for a screen reader. */
export const REGION = 'Weerklank: meelezen met je antwoord';

/** What the panel says of a step of the checklist; empty when it does not show the step. */
export const stateOf = async (panel: PanelOnPage, step: string): Promise<string> =>
  new RegExp(`${step}\\s+([^\\n]+)`).exec(await panel.text())?.[1] ?? '';

export const waitForState = async (panel: PanelOnPage, step: string, state: string): Promise<void> => {
  await waitFor(async () => (await stateOf(panel, step)) === state, {
    describe: async () => `“${step}: ${state}”; the panel shows: ${await panel.text()}`,
  });
};

/** The names of all buttons of a panel. */
const buttonNames = async (panel: PanelOnPage): Promise<string[]> =>
  Promise.all(
    (await panel.all('button')).map((button) =>
      button.evaluate((element) =>
        element instanceof HTMLElement ? (element.ariaLabel ?? element.innerText) : '',
      ),
    ),
  );

/** Waits for the first button whose name begins like this; gives the whole name. */
export const waitForButton = (panel: PanelOnPage, start: string): Promise<string> =>
  waitFor(async () => (await buttonNames(panel)).find((name) => name.startsWith(start)), {
    describe: async () => `a button “${start}…” among: ${(await buttonNames(panel)).join(' | ')}`,
  });

/** Unfolds a step of the checklist, where that is still needed. */
export const unfold = async (panel: PanelOnPage, step: string): Promise<void> => {
  const button = await waitFor(
    async () => {
      for (const one of await panel.all('button')) {
        const name = await one.evaluate((element) =>
          element instanceof HTMLElement ? element.innerText : '',
        );
        if (name.startsWith(step)) return one;
      }
      return null;
    },
    { describe: async () => `the step “${step}”; the panel shows: ${await panel.text()}` },
  );
  if (await button.evaluate((element) => element instanceof Element && element.ariaExpanded !== 'true')) {
    await button.click();
  }
};

/** Unfolds a step and inserts its first sentence with one click; gives the sentence. */
export const insertFirstOffer = async (panel: PanelOnPage, step: string): Promise<string> => {
  await unfold(panel, step);
  const name = await waitForButton(panel, 'Voeg in: ');
  await panel.click(name);
  return name.slice('Voeg in: '.length);
};

/** Puts text in the field that has the keyboard all at once, as pasting does. */
export const pasteAt = async (page: Page, text: string): Promise<void> => {
  await page.evaluate((words) => void document.execCommand('insertText', false, words), text);
};

/** What the webmail did since `from`, apart from storing its draft by itself. */
export const actionsSince = (page: Page, from: number): Promise<string[]> =>
  page.evaluate((start) => window.practice.log.slice(start).filter((action) => action !== 'save'), from);

export const waitForPanels = async (page: Page, count: number): Promise<void> => {
  await waitFor(async () => (await countPanels(page)) === count, {
    describe: async () => `${count} panels on ${page.url()}; there are ${await countPanels(page)}`,
  });
};
