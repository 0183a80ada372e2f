import { expect, it } from 'vitest';

import { StepMemory, MAX_FROM, MAX_KIND } from '#lib/engine/machine/step-memory.ts';

it('remembers more steps than it had room for at first, and none that was not taken', () => {
  const memory = new StepMemory();
  const from = Array.from({ length: 300 }, (_, index) => Math.floor((index * MAX_FROM) / 300));
  const kinds = Array.from({ length: 100 }, (_, index) => Math.floor((index * MAX_KIND) / 100));
  const pairs = from.flatMap((one) => kinds.map((kind) => [one, kind] as const));
  pairs.forEach(([one, kind], to) => memory.set(one, kind, to));
  expect(pairs.filter(([one, kind], to) => memory.get(one, kind) !== to)).toEqual([]);
  expect(memory.get(MAX_FROM - 1, MAX_KIND - 1)).toBe(-1);
});
