import { expect, it } from 'vitest';

import { toAscii } from '#lib/packs/ascii-output.ts';

it.each(['Zo’n “mooie” dag…', 'é, € en ☺', '👍🏽', 'kaal'])('writes %j so that JSON reads the same', (text) => {
  const written = toAscii(JSON.stringify({ text }));
  expect(written).toMatch(/^[\0-\x7f]+$/u);
  expect(JSON.parse(written)).toEqual({ text });
});
