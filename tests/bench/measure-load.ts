/** What the extension adds to the loading of a mail page in which nobody writes. */
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

import type { PracticeBrowser } from '#tests/browser/launch.ts';
import { webmails } from '#tests/browser/reply-page.ts';

import { figureOf, medianOf, type Figure } from './figure.ts';
import { inTurn } from './in-turn.ts';
import { readMainThread, TRACE_CATEGORIES, type MainThread } from './page-trace.ts';

const GOAL_MS = 12;
const GZIP_GOAL_KB = 45;
const ROUNDS = 15;
/** The page has settled, and the content script has looked for compose windows a few times. */
const AFTER_LOAD_MS = 1500;

export const measureLoad = async (extensionPath: string): Promise<readonly Figure[]> => {
  const figures: Figure[] = [];
  for (const webmail of webmails) {
    const loads = await inTurn(extensionPath, ROUNDS, (browser) => traceLoad(browser, webmail.inboxUrl));
    const bare = medianOf(loads.bare.map(({ totalMs }) => totalMs));
    figures.push(
      figureOf(
        loads.ours.map(({ totalMs }) => totalMs - bare),
        {
          what: `${webmail.name}: main thread, with less without`,
          goal: { of: 'median', atMost: GOAL_MS },
          floor: { what: 'the page without the extension', median: bare },
        },
      ),
      figureOf(
        loads.ours.map(({ ofOriginMs }) => ofOriginMs),
        { what: `${webmail.name}: of that in our own script` },
      ),
    );
  }
  return [...figures, ...(await measureFiles(path.join(extensionPath, 'content-scripts')))];
};

/** Now and then a browser loses the trace of a process that it has only just started; such a load is done again. */
const traceLoad = async (browser: PracticeBrowser, url: string, triesLeft = 5): Promise<MainThread> => {
  const page = await browser.puppeteer.newPage();
  try {
    await page.tracing.start({ categories: TRACE_CATEGORIES });
    await page.goto(url);
    await new Promise((resolve) => setTimeout(resolve, AFTER_LOAD_MS));
    const trace = await page.tracing.stop();
    const found = trace ? readMainThread(trace, new URL(url).origin, browser.extensionPage('')) : null;
    if (found) return found;
  } finally {
    await page.close();
  }
  if (triesLeft === 0) throw new Error(`The browser gives no trace of ${url}.`);
  return traceLoad(browser, url, triesLeft - 1);
};

const measureFiles = async (folder: string): Promise<readonly Figure[]> => {
  const files = (await readdir(folder)).filter((name) => name.endsWith('.js'));
  return Promise.all(
    files.map(async (name) => {
      const size = gzipSync(await readFile(path.join(folder, name)), { level: 9 }).length / 1000;
      return figureOf([size], {
        what: `content-scripts/${name}, gzip`,
        unit: 'kB',
        goal: { of: 'median', atMost: GZIP_GOAL_KB },
      });
    }),
  );
};
