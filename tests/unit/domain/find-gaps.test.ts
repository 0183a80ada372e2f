import { describe, expect, it } from 'vitest';

import { findGaps } from '#lib/domain/find-gaps.ts';

describe('a gap', () => {
  it.each([
    ['Ik bel u [welke dag?] om [hoe laat?].', ['[welke dag?]', '[hoe laat?]']],
    ['Beste [NAAM], zie [1].', []],
    ['[een\nregel]', []],
  ])('in %j', (text, gaps) => {
    const found = findGaps(text);
    expect(found.map((gap) => gap.text)).toEqual(gaps);
    for (const gap of found) expect(text.slice(gap.start, gap.end)).toBe(gap.text);
  });
});
