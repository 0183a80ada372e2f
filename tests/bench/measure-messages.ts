/** How long a question takes from a mail page to the background and back. */
import { launchChromium } from '#tests/browser/launch.ts';
import { webmails } from '#tests/browser/reply-page.ts';
import { stopWorkers } from '#tests/browser/stop-workers.ts';

import { openContentWorld, type ContentWorld } from './content-world.ts';
import { figureOf, medianOf, type Figure } from './figure.ts';
import { writeLetter } from './letter.ts';
import { questionAbout } from './question.ts';
import { writePlainExtension } from './plain-extension.ts';

const WARM_GOAL_MS = 1.5;
const STOPPED_GOAL_MS = 30;
const ROUNDS = 20;
const TRIPS_PER_ROUND = 20;
const STOPS = 25;
/** Stopping a worker is told before it is over. */
const AFTER_STOP_MS = 300;

export const measureMessages = async (extensionPath: string): Promise<readonly Figure[]> => {
  const plain = await writePlainExtension({ content: true });
  const browser = await launchChromium({ extensionPath });
  try {
    const plainId = await browser.puppeteer.installExtension(plain.path);
    // An open page of an extension keeps its process alive when its worker stops.
    await browser.open(browser.extensionPage('options.html'));
    await browser.open(`chrome-extension://${plainId}/page.html`);
    const page = await browser.open(webmails[0]?.inboxUrl ?? '');
    await page.bringToFront();
    const ours = await openContentWorld(page, browser.extensionPage('').replace(/\/$/, ''));
    const floor = await openContentWorld(page, `chrome-extension://${plainId}`);

    const warm = { ours: [] as number[], floor: [] as number[] };
    for (let round = 0; round <= ROUNDS; round += 1) {
      const times = { ours: await ask(ours, TRIPS_PER_ROUND), floor: await ask(floor, TRIPS_PER_ROUND) };
      // The first round warms up.
      if (round === 0) continue;
      warm.ours.push(...times.ours);
      warm.floor.push(...times.floor);
    }
    const stopped = { ours: [] as number[], floor: [] as number[] };
    for (let round = 0; round < STOPS; round += 1) {
      for (const [name, world] of [
        ['ours', ours],
        ['floor', floor],
      ] as const) {
        await stopWorkers(browser.puppeteer);
        await new Promise((resolve) => setTimeout(resolve, AFTER_STOP_MS));
        stopped[name].push(...(await ask(world, 1)));
      }
    }
    const what = 'an empty message of an extension that does nothing';
    return [
      figureOf(warm.ours, {
        what: '2 kB draft, there and back, warm',
        goal: { of: 'median', atMost: WARM_GOAL_MS },
        floor: { what, median: medianOf(warm.floor) },
      }),
      figureOf(stopped.ours, {
        what: '2 kB draft, there and back, worker stopped',
        goal: { of: 'median', atMost: STOPPED_GOAL_MS },
        floor: { what, median: medianOf(stopped.floor) },
      }),
    ];
  } finally {
    await browser.close();
    await plain.remove();
  }
};

const { mutedRules: _, ...question } = questionAbout('');

/** Milliseconds of each of so many questions, one after the other; the browser rounds to tenths. */
const ask = async (world: ContentWorld, trips: number): Promise<readonly number[]> => {
  const drafts = Array.from({ length: trips }, (__, index) => writeLetter(2_000, index));
  return world.run(sendAll, drafts, question);
};

/** Runs in the mail page. The messages are shaped as our messenger shapes them. */
const sendAll = async (drafts: readonly string[], rest: object): Promise<number[]> => {
  const times: number[] = [];
  for (const [index, draft] of drafts.entries()) {
    const message = {
      id: index,
      type: 'analyzeDraft',
      data: { ...rest, draft, revision: index },
      timestamp: Date.now(),
    };
    const start = performance.now();
    const answer: unknown = await chrome.runtime.sendMessage(message);
    times.push(performance.now() - start);
    if (answer !== null && !JSON.stringify(answer).startsWith('{"res":{"ok":true'))
      throw new Error(`The background answered: ${JSON.stringify(answer)}`);
  }
  return times;
};
