import { launchChromium, type PracticeBrowser } from '#tests/browser/launch.ts';

import { writePlainExtension } from './plain-extension.ts';

/** Measures in both in turn, the other one first every other round. The first round warms up and is not answered. */
export const inTurn = async <Value>(
  extensionPath: string,
  rounds: number,
  measure: (browser: PracticeBrowser) => Promise<Value>,
): Promise<{ readonly ours: readonly Value[]; readonly bare: readonly Value[] }> => {
  const nothing = await writePlainExtension({ content: false });
  const open: PracticeBrowser[] = [];
  try {
    const ours = await launchChromium({ extensionPath });
    open.push(ours);
    const bare = await launchChromium({ extensionPath: nothing.path });
    open.push(bare);
    const values = { ours: [] as Value[], bare: [] as Value[] };
    for (let round = 0; round <= rounds; round += 1) {
      const turns = [
        ['ours', ours],
        ['bare', bare],
      ] as const;
      for (const [name, browser] of round % 2 === 0 ? turns : turns.toReversed()) {
        const value = await measure(browser);
        if (round > 0) values[name].push(value);
      }
    }
    return values;
  } finally {
    for (const browser of open) await browser.close();
    await nothing.remove();
  }
};
