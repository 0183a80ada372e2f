import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { checkPageAccessibility, checkPanelAccessibility } from '#tests/browser/check-accessibility.ts';
import { launchChromium, launchFirefox, type PracticeBrowser } from '#tests/browser/launch.ts';
import { countPanels, panelOn } from '#tests/browser/panel.ts';
import { writeProbeExtension } from '#tests/browser/probe-extension.ts';
import { waitFor } from '#tests/browser/wait-for.ts';

const GMAIL = 'https://mail.google.com/mail/u/0/';
const LAUNCH_MS = 60_000;

describe.each([
  ['Chromium', launchChromium],
  ['Firefox', launchFirefox],
] as const)('the harness in %s', (_name, launch) => {
  let extension: Awaited<ReturnType<typeof writeProbeExtension>>;
  let browser: PracticeBrowser;

  beforeAll(async () => {
    extension = await writeProbeExtension();
    browser = await launch({ extensionPath: extension.path, language: 'nl', colorScheme: 'dark' });
  }, LAUNCH_MS);

  afterAll(async () => {
    await browser?.close();
    await extension?.remove();
  }, LAUNCH_MS);

  it('serves the practice webmail at the true address and attaches the extension there', async () => {
    const page = await browser.open(GMAIL);
    expect(page.url()).toMatch(/^https:\/\/mail\.google\.com\/mail\/u\/0\//);
    await panelOn(page).region('Coach');
    expect(await countPanels(page)).toBe(1);
  });

  it('presses a button and types in a field inside a closed shadow root', async () => {
    const page = await browser.open(GMAIL);
    const panel = panelOn(page);
    await panel.click('Tel');
    await panel.click('Tel');
    await panel.waitForText('Geteld: 2');
    await panel.type('Zoek', 'excuus');
    const field = await panel.find('textbox', 'Zoek');
    expect(await field.evaluate((element) => element instanceof HTMLInputElement && element.value)).toBe(
      'excuus',
    );
  });

  it('tells what the panel shows when a part is not found', async () => {
    const page = await browser.open(GMAIL);
    await panelOn(page).region('Coach');
    await expect(panelOn(page).find('button', 'Verstuur', { timeoutMs: 100 })).rejects.toThrow(
      /button “Verstuur”; the panel shows: Tel/,
    );
    expect(await panelOn(page, 1).isThere()).toBe(false);
  });

  it('attaches in a pop-up window too, from its first request on', async () => {
    const page = await browser.open(GMAIL);
    const opened = new Promise<typeof page>((resolve, reject) => {
      page.once('popup', (popup) => (popup ? resolve(popup) : reject(new Error('no pop-up'))));
    });
    await page.evaluate(() => void window.open('/mail/u/0/?view=btop', 'pop', 'popup,width=500,height=500'));
    await panelOn(await opened).region('Coach');
  });

  it('refuses and records whatever page or background asks for elsewhere', async () => {
    const page = await browser.open(GMAIL);
    await waitFor(async () => browser.requestsOutside.includes('somewhere.example:443'), {
      describe: () => `the background's request; seen: ${browser.requestsOutside.join(', ')}`,
    });
    await page.evaluate(() => void window.open('https://elsewhere.example/'));
    await waitFor(async () => browser.requestsOutside.includes('elsewhere.example:443'), {
      describe: () => `the window's request; seen: ${browser.requestsOutside.join(', ')}`,
    });
    expect(new Set(browser.requestsOutside)).toEqual(
      new Set(['somewhere.example:443', 'elsewhere.example:443']),
    );
  });

  it('enforces Trusted Types as live Gmail does', async () => {
    const page = await browser.open(GMAIL);
    const outcome = await page.evaluate(() => {
      try {
        document.createElement('p').innerHTML = '<b>x</b>';
        return 'written';
      } catch (error) {
        return error instanceof TypeError ? 'refused' : String(error);
      }
    });
    expect(outcome).toBe('refused');
  });

  it('follows the asked colour scheme and language', async () => {
    const page = await browser.open(GMAIL);
    const seen = await page.evaluate(() => [
      matchMedia('(prefers-color-scheme: dark)').matches,
      navigator.language.slice(0, 2),
    ]);
    expect(seen).toEqual([true, 'nl']);
  });

  it('opens pages of the extension itself', async () => {
    const page = await browser.open(browser.extensionPage('page.html'));
    expect(await page.title()).toBe('Eigen pagina');
    await page.type('input', 'Sanne');
    await page.click('summary');
    const seen = await page.$eval('body', (body) => [
      body.querySelector('input')?.value,
      body.querySelector('details')?.open,
    ]);
    expect(seen).toEqual(['Sanne', true]);
  });

  it.runIf(launch === launchChromium)(
    'finds barriers in a broken panel and none in a sound one',
    async () => {
      const sound = await browser.open(GMAIL);
      await panelOn(sound).region('Coach');
      expect(await checkPanelAccessibility(sound)).toEqual([]);

      const broken = await browser.open(`${GMAIL}#broken`);
      await panelOn(broken).region('Coach');
      const rules = (await checkPanelAccessibility(broken)).map(({ rule }) => rule);
      expect(rules).toEqual(expect.arrayContaining(['label', 'color-contrast']));
    },
  );

  it.runIf(launch === launchChromium)('finds barriers in a page of the extension', async () => {
    const page = await browser.open(browser.extensionPage('page.html'));
    const barriers = await checkPageAccessibility(page);
    expect(barriers.map(({ rule }) => rule)).toContain('html-has-lang');
  });
});
