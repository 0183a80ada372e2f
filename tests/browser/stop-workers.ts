import { TargetType, type Browser } from 'puppeteer-core';

/** Stops every service worker of a Chromium as the browser itself does after half a minute of rest. */
export const stopWorkers = async (browser: Browser): Promise<void> => {
  for (const target of browser.targets().filter((found) => found.type() === TargetType.SERVICE_WORKER)) {
    const worker = await target.worker();
    await worker?.close();
  }
};
