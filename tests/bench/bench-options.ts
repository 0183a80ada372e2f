import { parseArgs } from 'node:util';

export const PARTS = ['engine', 'peers', 'messages', 'keystroke', 'load', 'idle'] as const;
export type BenchPart = (typeof PARTS)[number];

export type BenchOptions = {
  readonly parts: readonly BenchPart[];
  readonly asJson: boolean;
  /** An unpacked build to measure instead of a fresh one of this tree. */
  readonly extension: string | null;
};

export const USAGE = `npm run -s bench -- [--only PART[,PART]] [--json] [--extension FOLDER]

  --only        ${PARTS.join(', ')}; all of them when absent (about fifteen minutes; peers take half of them)
  --json        the figures as one JSON object
  --extension   an unpacked Chromium build, to compare another version with this one

Nothing here fails: it is for people. Close other programs first; the first line says how busy the machine was.`;

/** @throws Error naming what is not understood; with an empty message where `--help` was asked */
export const parseBenchOptions = (args: readonly string[]): BenchOptions => {
  const { values } = parseArgs({
    args: [...args],
    options: {
      only: { type: 'string' },
      json: { type: 'boolean' },
      extension: { type: 'string' },
      help: { type: 'boolean', short: 'h' },
    },
  });
  if (values.help) throw new Error('');
  const wanted = values.only?.split(',') ?? PARTS;
  const unknown = wanted.filter((name) => !PARTS.some((part) => part === name));
  if (unknown.length > 0) throw new Error(`--only knows ${PARTS.join(', ')}; not ${unknown.join(', ')}.`);
  return {
    parts: PARTS.filter((part) => wanted.includes(part)),
    asJson: values.json ?? false,
    extension: values.extension ?? null,
  };
};
