import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { builtExtension } from '#tests/browser/build-extension.ts';
import { checkPageAccessibility } from '#tests/browser/check-accessibility.ts';
import { launchChromium, type PracticeBrowser } from '#tests/browser/launch.ts';
import { openReply, webmails, type ReplyPage } from '#tests/browser/reply-page.ts';
import { waitFor } from '#tests/browser/wait-for.ts';

import { COMPLAINT, REGION } from './coaching.ts';
import { addSnippet, openOptions } from './options-page.ts';

const [gmail] = webmails;
const SEARCH = 'Zoek een tekstblok';

let profile: string;
let browser: PracticeBrowser;

const launch = (): Promise<PracticeBrowser> =>
  launchChromium({ extensionPath: builtExtension('chrome'), language: 'nl', profile });

beforeAll(async () => {
  profile = await mkdtemp(path.join(tmpdir(), 'weerklank-profile-'));
  browser = await launch();
});
afterAll(async () => {
  await browser?.close();
  await rm(profile, { recursive: true, force: true });
});

const openMail = async (): Promise<ReplyPage> => {
  if (!gmail) throw new Error('no Gmail');
  return openReply(browser, gmail, COMPLAINT);
};

/** What the panel finds for these words. */
const search = async ({ page, panel }: ReplyPage, words: string): Promise<void> => {
  await page.bringToFront();
  const field = await panel.find('combobox', SEARCH);
  await field.evaluate((element) => element instanceof HTMLInputElement && element.select());
  await field.type(words);
};

describe('a snippet on the options page', () => {
  it('is found at once in the panel of a reply that was open already: added, changed, removed and put back', async () => {
    const reply = await openMail();
    await reply.panel.click('Tekstblokken');
    const tab = await openOptions(browser);
    await addSnippet(tab, 'Zonnebloem', 'Wij sturen u een zonnebloem. Groet van {{mijn.naam}}.');
    await search(reply, 'zonnebloem');
    await reply.panel.waitForText('Wij sturen u een zonnebloem');

    await tab.page.bringToFront();
    await (await tab.page.waitForSelector('::-p-text(Zonnebloem)'))?.click();
    await tab.fill('Tekst', 'Wij sturen u twee zonnebloemen.');
    await tab.press('Bewaar');
    await tab.waitForText('Wij sturen u twee zonnebloemen.');
    await search(reply, 'zonnebloem');
    await reply.panel.waitForText('twee zonnebloemen');

    await tab.page.bringToFront();
    await tab.press('Verwijder: Zonnebloem');
    await tab.waitForText('“Zonnebloem” is verwijderd.');
    await search(reply, 'zonnebloem');
    await reply.panel.waitForText('Niets gevonden');

    await tab.page.bringToFront();
    await tab.press('Zet terug');
    await tab.find('button', 'Verwijder: Zonnebloem');
    await search(reply, 'zonnebloem');
    await (await reply.panel.find('option')).click();
    await reply.waitForText('Wij sturen u twee zonnebloemen.');
  });

  it('stands in the panel’s list, which shows every kind before anything is typed', async () => {
    const { panel } = await openMail();
    await panel.click('Tekstblokken');
    const listed = await panel.waitForText('Heel antwoord');
    for (const kind of ['Aanhef', 'Bedanken', 'Excuus', 'Belofte', 'Afsluiting', 'Feiten']) {
      expect(listed).toContain(`\n${kind}\n`);
    }
  });
});

describe('a choice on the options page', () => {
  it('of another language speaks in the next panel, and back', async () => {
    const tab = await openOptions(browser);
    await tab.choose('Taal van Weerklank', 'en');
    await tab.find('combobox', 'Language of Weerklank');
    const { panel } = await openMail();
    await panel.region('Weerklank: reading along with your reply');
    await panel.waitForText('not yet');
    await tab.page.bringToFront();
    await tab.choose('Language of Weerklank', 'auto');
    await tab.find('combobox', 'Taal van Weerklank');
    await (await openMail()).panel.region(REGION);
  });

  it('for a rule that was sent away brings the rule back', async () => {
    const reply = await openMail();
    await reply.type('Jammer dat u dit zo ervaart. ');
    await reply.panel.waitForText('zo ervaart');
    await reply.panel.click('Nooit meer deze regel');
    await reply.panel.waitForText('Deze regel zwijgt voortaan');
    const tab = await openOptions(browser);
    const button = await tab.page.waitForSelector('.muted-rules button');
    const name = (await button?.evaluate((part) => part.ariaLabel)) ?? '';
    expect(name).toMatch(/^Weer aanzetten: \S/);
    await tab.press(name);
    await tab.waitForText('Geen. Zegt een tip je niets?');
    await reply.page.bringToFront();
    await reply.type('Echt. ');
    await reply.panel.waitForText('Kan vriendelijker of duidelijker');
  });
});

it('everything is there again after the browser was closed and opened', async () => {
  const before = await openOptions(browser);
  await addSnippet(before, 'Maanvis', 'Wij sturen u een maanvis.');
  await before.fill('Je naam', 'Sanne Jansen');
  // “Bewaard” stands there from the first letter on.
  await waitFor(
    () =>
      before.page.evaluate(async () =>
        JSON.stringify(await chrome.storage.local.get()).includes('Sanne Jansen'),
      ),
    { describe: () => 'the whole name in the storage' },
  );
  await browser.close();
  browser = await launch();
  const tab = await openOptions(browser);
  await tab.waitForText('Wij sturen u een maanvis.');
  expect(await tab.page.$eval('input[autocomplete=name]', (field) => field.value)).toBe('Sanne Jansen');
  expect(await tab.text()).not.toContain('De browser was je tekstblokken kwijt');
});

it.each([
  ['as it opens', async () => {}],
  [
    'while a snippet is written',
    async (tab: Awaited<ReturnType<typeof openOptions>>) => tab.press('Nieuw tekstblok'),
  ],
])('the options page has no barrier for people who use a screen reader, %s', async (_, prepare) => {
  const tab = await openOptions(browser);
  await tab.find('heading', 'Tekstblokken');
  await prepare(tab);
  expect(await checkPageAccessibility(tab.page)).toEqual([]);
});
