import type { Page } from 'puppeteer-core';

import type { ComposePlace } from '#lib/mail/mail-site.ts';
import type { IncomingMail } from '#lib/domain/mail.ts';
import { waitFor } from '#tests/browser/wait-for.ts';

import type { Ask } from './ask.ts';

export type Seen = {
  readonly key: string;
  readonly draft: string;
  readonly incoming: IncomingMail | null;
  readonly writer: string | null;
  readonly place: ComposePlace;
  readonly told: { readonly draft: number; readonly place: number };
};

/** Asks the probe on a page; what the probe answers, as it came. */
export async function askProbe(page: Page, ask: Ask): Promise<unknown> {
  await page.evaluate((text) => {
    const { dataset } = document.documentElement;
    delete dataset['probeAnswer'];
    dataset['probeAsk'] = text;
    document.dispatchEvent(new Event('mail-probe-ask'));
  }, JSON.stringify(ask));
  const text = await waitFor(() => page.evaluate(() => document.documentElement.dataset['probeAnswer']), {
    describe: () => `an answer to “${ask.do}”`,
  });
  const answer: { value?: unknown; error?: string } = JSON.parse(text);
  if (answer.error !== undefined) throw new Error(`The probe could not ${ask.do}: ${answer.error}`);
  return answer.value;
}

/** Waits until the probe has found this many compose windows. */
export const waitForWindows = (page: Page, count: number): Promise<boolean> =>
  waitFor(async () => (await askProbe(page, { do: 'count' })) === count, {
    describe: async () =>
      `${count} compose windows; there are ${String(await askProbe(page, { do: 'count' }))}`,
  });

const isSeen = (value: unknown): value is Seen =>
  typeof value === 'object' && value !== null && 'draft' in value;

/** What the probe sees of a compose window. */
export async function readProbe(page: Page, window = 0): Promise<Seen> {
  const seen = await askProbe(page, { do: 'read', window });
  if (!isSeen(seen)) throw new Error('The probe saw nothing.');
  return seen;
}
