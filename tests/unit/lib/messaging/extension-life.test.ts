import { expect, it } from 'vitest';

import { untilExtensionEnds } from '#lib/messaging/extension-life.ts';

it.each([
  ['ends with an extension that is gone', false, true],
  ['goes on while the extension is there, whatever the page says', true, false],
])('%s', (_, isAlive, isEnded) => {
  const told = new AbortController();
  const life = untilExtensionEnds(told.signal, () => isAlive);
  expect(life.aborted).toBe(false);
  told.abort();
  expect(life.aborted).toBe(isEnded);
});
