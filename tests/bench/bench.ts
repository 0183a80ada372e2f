/** `npm run bench`: what the extension costs, held against the goals. For people; nothing here is a test. */
import { arch, cpus, loadavg, platform } from 'node:os';

import { parseBenchOptions, USAGE, type BenchPart } from './bench-options.ts';
import { extensionToMeasure } from './extension-build.ts';
import type { Figure, Measured } from './figure.ts';
import { measureEngine } from './measure-engine.ts';
import { measureIdle } from './measure-idle.ts';
import { measureKeystroke } from './measure-keystroke.ts';
import { measureLoad } from './measure-load.ts';
import { measureMessages } from './measure-messages.ts';
import { measurePeers } from './measure-peers.ts';
import { measureWorker } from './measure-worker.ts';
import { tableOf } from './print-figures.ts';

type Part = {
  readonly title: string;
  readonly measure: (extension: () => Promise<string>) => Promise<Measured>;
};

/** A part that measures the built extension, in a browser. */
const inBrowser =
  (measure: (extensionPath: string) => Promise<readonly Figure[]>): Part['measure'] =>
  async (extension) => ({ figures: await measure(await extension()), notes: [] });

const parts: Readonly<Record<BenchPart, Part>> = {
  engine: {
    title: 'Reading a reply',
    measure: inBrowser(async (extensionPath) => [
      ...(await measureEngine()),
      ...(await measureWorker(extensionPath)),
    ]),
  },
  peers: { title: 'Beside other programs, on the same English letters', measure: measurePeers },
  messages: { title: 'A question to the background', measure: inBrowser(measureMessages) },
  keystroke: { title: 'From a key to the painted panel', measure: inBrowser(measureKeystroke) },
  load: { title: 'Loading the inbox', measure: inBrowser(measureLoad) },
  idle: { title: 'Standing still', measure: inBrowser(measureIdle) },
};

const machine = (): string =>
  `${cpus().length} × ${cpus()[0]?.model.trim() ?? 'processor'}, ${platform()} ${arch()}, Node ${process.versions.node}`;
const load = (): string =>
  loadavg()
    .map((average) => average.toFixed(2))
    .join(' ');

const bench = async (): Promise<void> => {
  const options = parseBenchOptions(process.argv.slice(2));
  const say = (text: string): void => {
    if (!options.asJson) console.log(text);
  };
  const started = load();
  say(`${machine()}; load ${started}`);
  const extension = extensionToMeasure(options.extension);
  const figures: Partial<Record<BenchPart, readonly Figure[]>> = {};
  const notes: Partial<Record<BenchPart, readonly string[]>> = {};
  try {
    for (const part of options.parts) {
      const { title, measure } = parts[part];
      const measured = await measure(extension.folder);
      figures[part] = measured.figures;
      notes[part] = measured.notes;
      say(tableOf(title, measured));
    }
  } finally {
    await extension.remove();
  }
  say(`\nload at the end ${load()}`);
  if (options.asJson)
    console.log(
      JSON.stringify({ machine: machine(), load: { started, ended: load() }, figures, notes }, null, 2),
    );
};

try {
  await bench();
} catch (error) {
  const message = error instanceof Error ? error.message : String(error);
  console.error(message === '' ? USAGE : message);
  process.exitCode = message === '' ? 0 : 1;
}
