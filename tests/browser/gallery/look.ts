/** Builds the gallery, takes its pictures in a headless Chromium and lets axe read it: `node tests/browser/gallery/look.ts [folder]`. */
import { mkdir, mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import type { Page } from 'puppeteer-core';

import { openBrowser, serveGallery } from './serve-gallery.ts';

const pictures = process.argv[2] ?? (await mkdtemp(join(tmpdir(), 'gallery-')));
await mkdir(pictures, { recursive: true });

const site = await serveGallery();
const axe = await readFile(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');

const browser = await openBrowser();

/** Opens everything that is folded, so that it is in the picture and before axe. */
const unfold = (page: Page) =>
  page.evaluate(() => {
    for (const host of document.querySelectorAll('[data-theme]')) {
      const folded = host.shadowRoot?.querySelectorAll<HTMLElement>('.fold, .tip [aria-expanded]') ?? [];
      for (const control of folded) control.click();
    }
  });

const readWithAxe = async (page: Page): Promise<string[]> => {
  await page.evaluate(axe);
  const found: unknown = await page.evaluate(`axe.run({
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'],
      // A mail page has one panel for each reply; only the gallery shows fifteen.
      rules: { 'landmark-unique': { enabled: false } },
    })
    .then(({ violations }) => violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => id + ' ' + JSON.stringify(target) + ' ' + failureSummary)))`);
  return Array.isArray(found) ? found.map(String) : [];
};

const page = await browser.newPage();
const problems: string[] = [];
for (const theme of ['light', 'dark']) {
  for (const [name, width, scale] of [
    ['wide', 1400, 1],
    ['zoom', 700, 2],
  ] as const) {
    await page.setViewport({ width, height: 900, deviceScaleFactor: scale });
    await page.goto(`${site.address}?theme=${theme}`);
    await page.screenshot({ path: join(pictures, `${theme}-${name}.png`), fullPage: true });
    if (name === 'zoom') continue;
    await unfold(page);
    await page.screenshot({ path: join(pictures, `${theme}-${name}-open.png`), fullPage: true });
    problems.push(...(await readWithAxe(page)).map((problem) => `${theme}: ${problem}`));
  }
}
await browser.close();
await site.close();

process.stdout.write(`Pictures: ${pictures}\n${problems.join('\n')}\n${problems.length} remarks of axe\n`);
process.exitCode = problems.length === 0 ? 0 : 1;
