import { describe, expect, it } from 'vitest';

import { rankCorrelation } from '#lib/cli/rank-correlation.ts';

describe('the rank correlation', () => {
  it.each([
    [
      'is 1 in the same order',
      [
        [1, 10],
        [2, 200],
        [3, 201],
      ],
      1,
    ],
    [
      'is −1 in the opposite order',
      [
        [1, 3],
        [2, 2],
        [3, 1],
      ],
      -1,
    ],
    [
      'lets ties share a rank',
      [
        [1, 1],
        [1, 1],
        [2, 2],
      ],
      1,
    ],
    [
      'is unknown where nothing varies',
      [
        [1, 1],
        [1, 2],
      ],
      null,
    ],
    ['is unknown of nothing', [], null],
  ] as const)('%s', (_, pairs, expected) => {
    const found = rankCorrelation(pairs);
    expect(found === null ? null : Math.round(found * 1e9) / 1e9).toBe(expected);
  });
});
