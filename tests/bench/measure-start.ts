/** What the built engine costs a fresh process: its first analysis, and the memory it keeps. */
import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';

import * as z from 'zod/mini';

import { withBundle } from './build-aside.ts';
import { figureOf, type Figure } from './figure.ts';

const PROCESSES = 31;
const FIRST_GOAL_MS = 5;
const MEMORY_GOAL_MB = 8;

const startSeen = z.strictObject({ readyMs: z.number(), firstMs: z.number(), keptMb: z.number() });

export const measureStart = (): Promise<readonly Figure[]> =>
  withBundle({ engine: path.join(import.meta.dirname, 'built-engine.ts') }, async (folder) => {
    const starts: z.infer<typeof startSeen>[] = [];
    for (let count = 0; count < PROCESSES; count += 1)
      starts.push(await startOnce(path.join(folder, 'engine.mjs')));
    const goal = { of: 'median', atMost: FIRST_GOAL_MS } as const;
    return [
      figureOf(
        starts.map(({ readyMs, firstMs }) => readyMs + firstMs),
        { what: 'first analysis of 2 kB in a fresh process, from the built tables', goal },
      ),
      figureOf(
        starts.map(({ firstMs }) => firstMs),
        { what: 'the same, once the tables are ready', goal },
      ),
      figureOf(
        starts.map(({ keptMb }) => keptMb),
        {
          what: 'memory of the engine with Dutch ready, script included',
          unit: 'MB',
          goal: { of: 'median', atMost: MEMORY_GOAL_MB },
        },
      ),
    ];
  });

const startOnce = async (engine: string): Promise<z.infer<typeof startSeen>> => {
  const script = path.join(import.meta.dirname, 'start-process.ts');
  const { stdout } = await promisify(execFile)(process.execPath, ['--expose-gc', script, engine]);
  return startSeen.parse(JSON.parse(stdout));
};
