/** What the engine costs in Node: time, growth, start, memory and size. */
import type { Figure } from './figure.ts';
import { measureGrowth } from './measure-growth.ts';
import { measureReading } from './measure-reading.ts';
import { measureSizes } from './measure-sizes.ts';
import { measureStart } from './measure-start.ts';

export const measureEngine = async (): Promise<readonly Figure[]> => [
  ...measureReading(),
  ...measureGrowth(),
  ...(await measureStart()),
  ...(await measureSizes()),
];
