/** `npm run coach`: the same engine and packs as the extension, from the command line. Never touches the network. */
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';

import { loadLanguages } from '#lib/packs/load-languages.ts';

import { coachText } from './coach-text.ts';
import { parseOptions, USAGE, UsageError, type CoachOptions } from './coach-options.ts';
import { printReport } from './print-report.ts';
import { jsonLine } from './json-line.ts';

const STDIN = 0;

const readText = (file: string): string => {
  const name = file === '-' ? 'standaardinvoer' : file;
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(file === '-' ? STDIN : file);
  } catch (error) {
    throw new UsageError(
      `${name}: kan niet gelezen worden (${reasonOf(error)}). Bestaat het bestand, en mag je het lezen?`,
    );
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new UsageError(
      `${name}: is geen UTF-8-tekst. Bewaar het bestand als UTF-8 en probeer het opnieuw.`,
    );
  }
};

const reasonOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : String(error);

const coachFiles = (options: CoachOptions): number => {
  const complaint = options.complaint === null ? null : readText(options.complaint);
  const languages = loadLanguages();
  let exitCode = 0;
  for (const file of options.files) {
    const draft = readText(file);
    const report = coachText({ ...options, id: file, draft, complaint }, languages);
    if (options.format === 'json') console.log(JSON.stringify(report));
    else printReport(report, options.framework);
    if (options.isStrict && isOpen(report)) exitCode = 2;
  }
  return exitCode;
};

const coachLines = async (options: CoachOptions): Promise<number> => {
  const languages = loadLanguages();
  let exitCode = 0;
  let number = 0;
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    number += 1;
    if (line.trim() === '') continue;
    const parsed = jsonLine(line, number);
    if ('error' in parsed) {
      console.log(JSON.stringify(parsed));
      continue;
    }
    const report = coachText({ ...options, ...parsed, language: parsed.lang ?? options.language }, languages);
    console.log(JSON.stringify(report));
    if (options.isStrict && isOpen(report)) exitCode = 2;
  }
  return exitCode;
};

const isOpen = (report: ReturnType<typeof coachText>): boolean =>
  [...report.tips, ...report.allTips].some(({ severity }) => severity === 'high' || severity === 'stop');

try {
  const options = parseOptions(process.argv.slice(2));
  process.exitCode = options.format === 'jsonl' ? await coachLines(options) : coachFiles(options);
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  console.error(error.message === '' ? USAGE : error.message);
  process.exitCode = 1;
}
