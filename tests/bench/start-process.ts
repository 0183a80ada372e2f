/** `node --expose-gc start-process.ts <bundle of built-engine.ts>`: prints what starting with it cost this process. */
import { pathToFileURL } from 'node:url';

import type * as BuiltEngine from './built-engine.ts';
import { writeLetter } from './letter.ts';
import { timeOf } from './timing.ts';

/** In use after everything that nobody needs is gone. */
const usedMb = (): number => {
  globalThis.gc?.();
  const { heapUsed, external } = process.memoryUsage();
  return (heapUsed + external) / 1_000_000;
};

const draft = writeLetter(2_000, 1);
const before = usedMb();
const engine: typeof BuiltEngine = await import(pathToFileURL(process.argv[2] ?? '').href);
const readyMs = timeOf(() => engine.ready('nl'));
const firstMs = timeOf(() => engine.analyze(draft));
console.log(JSON.stringify({ readyMs, firstMs, keptMb: usedMb() - before }));
