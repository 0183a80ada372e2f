import type { Languages } from '#lib/engine/analyze-draft.ts';

import { coachText } from './coach-text.ts';
import { oneOf, parseOptions, USAGE, type CoachOptions } from './coach-options.ts';
import { decodeText } from './decode-text.ts';
import { readJsonLine } from './json-line.ts';
import { readLines } from './read-lines.ts';
import { reportText } from './report-text.ts';
import { UsageError } from './usage-error.ts';

/** What the command reaches outside itself. */
export type CoachSurroundings = {
  readonly loadLanguages: () => Languages;
  /** The bytes of a file, or of standard input for `-`, as they come in. Throws what the system says. */
  readonly open: (file: string) => AsyncIterable<Uint8Array>;
  /** Done when the text has left; rejects when nobody reads any more. */
  readonly write: (text: string) => Promise<void>;
  /** One line for a person. */
  readonly complain: (line: string) => void;
};

/** Runs the command and answers its exit code: 0 done, 1 wrong usage or unreadable input, 2 what `--strict` asks. */
export const runCoach = async (args: readonly string[], around: CoachSurroundings): Promise<0 | 1 | 2> => {
  try {
    const options = parseOptions(args);
    if (options.wantsHelp) {
      await around.write(`${USAGE}\n`);
      return 0;
    }
    const languages = around.loadLanguages();
    checkFramework(options, languages);
    const complaint = options.complaint === null ? null : await readText(options.complaint, around);
    return await coachAll({ ...options, complaint }, languages, around);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    around.complain(error.message);
    return 1;
  }
};

/** An input that cannot be read is told, and the others are coached all the same. */
const coachAll = async (
  options: CoachOptions,
  languages: Languages,
  around: CoachSurroundings,
): Promise<0 | 1 | 2> => {
  const coachOne = options.format === 'jsonl' ? coachLines : coachFile;
  let isUnreadable = false;
  let isOpen = false;
  for (const file of options.files) {
    try {
      if (await coachOne(file, options, languages, around)) isOpen = true;
    } catch (error) {
      if (!(error instanceof UsageError)) throw error;
      around.complain(error.message);
      isUnreadable = true;
    }
  }
  if (isUnreadable) return 1;
  return options.isStrict && isOpen ? 2 : 0;
};

const coachFile = async (
  file: string,
  options: CoachOptions,
  languages: Languages,
  around: CoachSurroundings,
): Promise<boolean> => {
  const draft = await readText(file, around);
  const { report, isOpen, framework } = coachText({ ...options, id: file, draft }, languages);
  await around.write(
    options.format === 'json' ? `${JSON.stringify(report)}\n` : `${reportText(report, draft, framework)}\n`,
  );
  return isOpen;
};

const coachLines = async (
  file: string,
  options: CoachOptions,
  languages: Languages,
  around: CoachSurroundings,
): Promise<boolean> => {
  let number = 0;
  let isAnyOpen = false;
  for await (const bytes of readLines(openInput(file, around))) {
    number += 1;
    const line = readJsonLine(bytes, number);
    if ('error' in line) {
      await around.write(`${JSON.stringify(line)}\n`);
      continue;
    }
    const { report, isOpen } = coachText(
      {
        ...options,
        ...line,
        complaint: line.complaint ?? options.complaint,
        language: line.lang ?? options.language,
      },
      languages,
    );
    await around.write(`${JSON.stringify(report)}\n`);
    if (isOpen) isAnyOpen = true;
  }
  return isAnyOpen;
};

const checkFramework = ({ framework }: CoachOptions, { packs }: Languages): void => {
  if (framework === null) return;
  const known = Object.values(packs).flatMap(({ frameworks }) => Object.keys(frameworks));
  oneOf('--framework', framework, known);
};

const readText = async (file: string, around: CoachSurroundings): Promise<string> => {
  const chunks: Uint8Array[] = [];
  for await (const chunk of openInput(file, around)) chunks.push(chunk);
  return decodeText(Buffer.concat(chunks), nameOf(file));
};

/** @throws UsageError where the system cannot open or read the file */
async function* openInput(file: string, around: CoachSurroundings): AsyncGenerator<Uint8Array> {
  try {
    yield* around.open(file);
  } catch (error) {
    throw new UsageError(`${nameOf(file)}: kan niet gelezen worden, ${reasonOf(error)}.`);
  }
}

const nameOf = (file: string): string => (file === '-' ? 'standaardinvoer' : file);

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'dit bestand is er niet',
  EISDIR: 'dit is een map',
  EACCES: 'hier is geen leesrecht op',
};

const reasonOf = (error: unknown): string => {
  const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
  return REASONS[code] ?? `het systeem zegt ${code}`;
};
