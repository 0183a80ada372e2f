import type { ElementHandle, Page } from 'puppeteer-core';

import type { PracticeBrowser } from '#tests/browser/launch.ts';
import { waitFor } from '#tests/browser/wait-for.ts';

/** What a person finds on the options page, by role and name. */
export type OptionsTab = {
  readonly page: Page;
  /** Waits for the first part of this role and exactly this name. */
  find(role: string, name: string): Promise<ElementHandle>;
  press(name: string): Promise<void>;
  /** Puts this text in the field instead of what stands there. */
  fill(field: string, text: string): Promise<void>;
  choose(list: string, value: string): Promise<void>;
  text(): Promise<string>;
  waitForText(wanted: string): Promise<void>;
};

export const openOptions = async (browser: PracticeBrowser): Promise<OptionsTab> =>
  optionsOn(await browser.open(browser.extensionPage('options.html')));

/** The options page that stands in this tab. Chromium only. */
export const optionsOn = (page: Page): OptionsTab => {
  const text = (): Promise<string> => page.evaluate(() => document.body.innerText);
  const find: OptionsTab['find'] = (role, name) =>
    waitFor(() => page.$(`::-p-aria([name=${JSON.stringify(name)}][role="${role}"])`), {
      describe: async () => `a ${role} “${name}”; the page shows: ${(await text()).slice(0, 800)}`,
    });
  return {
    page,
    find,
    press: async (name) => (await find('button', name)).click(),
    fill: async (field, words) => {
      const part = await find('textbox', field);
      await part.click({ count: 3 });
      await page.keyboard.down('Control');
      await page.keyboard.press('a');
      await page.keyboard.up('Control');
      await page.keyboard.type(words);
    },
    choose: async (list, value) => void (await (await find('combobox', list)).select(value)),
    text,
    waitForText: async (wanted) => {
      await waitFor(async () => (await text()).includes(wanted), {
        describe: async () => `“${wanted}”; the page shows: ${(await text()).slice(0, 800)}`,
      });
    },
  };
};

/** Writes a new snippet and saves it; its kind stays as the page offers. */
export const addSnippet = async (tab: OptionsTab, title: string, text: string): Promise<void> => {
  await tab.press('Nieuw tekstblok');
  await tab.fill('Titel', title);
  await tab.fill('Tekst', text);
  await tab.press('Bewaar');
  await waitFor(async () => !(await tab.text()).includes('Zo komt het in de mail'), {
    describe: async () => `the form gone; the page shows: ${(await tab.text()).slice(0, 800)}`,
  });
};
