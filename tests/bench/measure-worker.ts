/** How long the built engine takes in the extension's own worker, with the checks and settings around it. */
import { TargetType } from 'puppeteer-core';

import { launchChromium } from '#tests/browser/launch.ts';

import { figureOf, medianOf, type Figure } from './figure.ts';
import { writeLetter } from './letter.ts';
import { SIZES } from './measure-reading.ts';
import { questionAbout } from './question.ts';

export const measureWorker = async (extensionPath: string): Promise<readonly Figure[]> => {
  const browser = await launchChromium({ extensionPath });
  try {
    await browser.open(browser.extensionPage('options.html'));
    const target = await browser.puppeteer.waitForTarget(
      (found) =>
        found.type() === TargetType.SERVICE_WORKER && found.url().startsWith(browser.extensionPage('')),
    );
    const worker = await target.worker();
    if (!worker) throw new Error('The extension has no worker.');
    const { mutedRules: _, ...question } = questionAbout('');
    const analyze = (chars: number, count: number, seed: number): Promise<number[]> =>
      worker.evaluate(
        dispatchAll,
        Array.from({ length: count }, (__, index) => ({
          type: 'analyzeDraft',
          data: { ...question, draft: writeLetter(chars, seed + index), revision: index },
        })),
      );
    await analyze(2_000, 400, 0);
    const nothing = medianOf(
      await worker.evaluate(
        dispatchAll,
        Array.from({ length: 200 }, () => ({ type: 'readSettings', data: {} })),
      ),
    );
    const figures: Figure[] = [];
    for (const { name, chars, letters } of SIZES) {
      figures.push(
        figureOf(await analyze(chars, letters, 1000), {
          what: `a new mail of ${name}, in the worker of the browser`,
          floor: { what: 'in the worker: reading the settings', median: nothing },
        }),
      );
    }
    return figures;
  } finally {
    await browser.close();
  }
};

type Sent = { readonly type: string; readonly data: object };

/** Runs in the worker: hands messages to its own listener as if they came from a page of the extension. */
const dispatchAll = async (messages: readonly Sent[]): Promise<number[]> => {
  const sender = {
    id: chrome.runtime.id,
    url: chrome.runtime.getURL('options.html'),
    origin: location.origin,
  };
  const dispatch: unknown = Reflect.get(chrome.runtime.onMessage, 'dispatch');
  if (typeof dispatch !== 'function') throw new Error('This browser has no dispatch for events.');
  const times: number[] = [];
  for (const [id, message] of messages.entries()) {
    const start = performance.now();
    await new Promise((resolve) => {
      dispatch.call(chrome.runtime.onMessage, { id, timestamp: Date.now(), ...message }, sender, resolve);
    });
    times.push(performance.now() - start);
  }
  return times;
};
