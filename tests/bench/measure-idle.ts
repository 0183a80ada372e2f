/** What the extension costs while a mail page only stands there. */
import type { PracticeBrowser } from '#tests/browser/launch.ts';
import { webmails } from '#tests/browser/reply-page.ts';

import { figureOf, medianOf, type Figure } from './figure.ts';
import { inTurn } from './in-turn.ts';

const GOAL_PERCENT = 0.5;
const ROUNDS = 3;
const WATCH_MS = 20_000;
/** Loading, and what a page puts off until after it. */
const SETTLE_MS = 4000;

export const measureIdle = async (extensionPath: string): Promise<readonly Figure[]> => {
  const url = webmails[0]?.inboxUrl ?? '';
  const shares = await inTurn(extensionPath, ROUNDS, (browser) => busyShare(browser, url));
  const bare = medianOf(shares.bare);
  return [
    figureOf(
      shares.ours.map((share) => share - bare),
      {
        what: 'Gmail: processor of the page without compose window, with less without',
        unit: '%',
        goal: { of: 'median', atMost: GOAL_PERCENT },
        floor: { what: 'the page without the extension', median: bare },
      },
    ),
  ];
};

/** Percent of the time in which the page's main thread worked, by the processor's clock. */
const busyShare = async (browser: PracticeBrowser, url: string): Promise<number> => {
  const page = await browser.puppeteer.newPage();
  try {
    await page.goto(url);
    await new Promise((resolve) => setTimeout(resolve, SETTLE_MS));
    const devtools = await page.createCDPSession();
    await devtools.send('Performance.enable', { timeDomain: 'threadTicks' });
    const readBusyMs = async (): Promise<number> => {
      const { metrics } = await devtools.send('Performance.getMetrics');
      return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN) * 1000;
    };
    const before = await readBusyMs();
    await new Promise((resolve) => setTimeout(resolve, WATCH_MS));
    return (((await readBusyMs()) - before) / WATCH_MS) * 100;
  } finally {
    await page.close();
  }
};
