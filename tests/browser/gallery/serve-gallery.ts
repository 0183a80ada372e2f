import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import puppeteer, { type Browser } from 'puppeteer-core';
import { build, preview } from 'vite';

/** Builds the gallery and serves it on this computer; `address` ends with a slash. */
export const serveGallery = async (): Promise<{ address: string; close: () => Promise<void> }> => {
  const root = fileURLToPath(new URL('.', import.meta.url));
  const outDir = await mkdtemp(join(tmpdir(), 'gallery-site-'));
  const input = ['index.html', 'mounted.html'].map((page) => join(root, page));
  await build({ root, logLevel: 'warn', build: { outDir, emptyOutDir: true, rolldownOptions: { input } } });
  const server = await preview({ root, logLevel: 'warn', build: { outDir }, preview: { port: 0 } });
  return {
    address: server.resolvedUrls?.local[0] ?? '',
    close: async () => {
      await server.close();
      await rm(outDir, { recursive: true });
    },
  };
};

export const openBrowser = (name: 'chrome' | 'firefox' = 'chrome'): Promise<Browser> =>
  name === 'chrome'
    ? puppeteer.launch({
        executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
        args: ['--no-sandbox', '--disable-gpu'],
      })
    : puppeteer.launch({
        browser: 'firefox',
        executablePath: process.env['FIREFOX'] ?? '/usr/bin/firefox-esr',
        headless: true,
      });
