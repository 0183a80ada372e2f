/** `npm run bench`: what the extension costs, held against the goals. For people; nothing here is a test. */
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { arch, cpus, loadavg, platform, tmpdir } from 'node:os';
import path from 'node:path';

import { buildExtension } from '#tests/browser/build-extension.ts';

import { parseBenchOptions, USAGE, type BenchPart } from './bench-options.ts';
import type { Figure } from './figure.ts';
import { measureEngine } from './measure-engine.ts';
import { measureIdle } from './measure-idle.ts';
import { measureKeystroke } from './measure-keystroke.ts';
import { measureLoad } from './measure-load.ts';
import { measureMessages } from './measure-messages.ts';
import { measureWorker } from './measure-worker.ts';
import { tableOf } from './print-figures.ts';

type Part = {
  readonly title: string;
  readonly measure: (extensionPath: string) => Promise<readonly Figure[]>;
};

const parts: Readonly<Record<BenchPart, Part>> = {
  engine: {
    title: 'Reading a reply',
    measure: async (extensionPath) => [...(await measureEngine()), ...(await measureWorker(extensionPath))],
  },
  messages: { title: 'A question to the background', measure: measureMessages },
  keystroke: { title: 'From a key to the painted panel', measure: measureKeystroke },
  load: { title: 'Loading the inbox', measure: measureLoad },
  idle: { title: 'Standing still', measure: measureIdle },
};

const machine = (): string =>
  `${cpus().length} × ${cpus()[0]?.model.trim() ?? 'processor'}, ${platform()} ${arch()}, Node ${process.versions.node}`;
const load = (): string =>
  loadavg()
    .map((average) => average.toFixed(2))
    .join(' ');

/** A build that nobody else's build replaces while it is measured. */
const buildAside = async (): Promise<{ folder: string; remove: () => Promise<void> }> => {
  const aside = await mkdtemp(path.join(tmpdir(), 'weerklank-bench-'));
  await cp(await buildExtension('chrome'), aside, { recursive: true });
  return { folder: aside, remove: () => rm(aside, { recursive: true, force: true }) };
};

const bench = async (): Promise<void> => {
  const options = parseBenchOptions(process.argv.slice(2));
  const say = (text: string): void => {
    if (!options.asJson) console.log(text);
  };
  const started = load();
  say(`${machine()}; load ${started}`);
  const built = options.extension === null ? await buildAside() : null;
  const figures: Partial<Record<BenchPart, readonly Figure[]>> = {};
  try {
    for (const part of options.parts) {
      const { title, measure } = parts[part];
      figures[part] = await measure(options.extension ?? built?.folder ?? '');
      say(tableOf(title, figures[part]));
    }
  } finally {
    await built?.remove();
  }
  say(`\nload at the end ${load()}`);
  if (options.asJson)
    console.log(JSON.stringify({ machine: machine(), load: { started, ended: load() }, figures }, null, 2));
};

try {
  await bench();
} catch (error) {
  const message = error instanceof Error ? error.message : String(error);
  console.error(message === '' ? USAGE : message);
  process.exitCode = message === '' ? 0 : 1;
}
