/** Gathers a pack's files, derives ids from paths, and checks every one. For Node: commands, tests and the build. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

import { parse } from 'yaml';
import * as z from 'zod/mini';

import { frameworkFile, offerFile } from '#lib/domain/framework.ts';
import { complaintSignFile, listFile, packFile, type PackData } from '#lib/domain/pack.ts';
import { readingFile } from '#lib/domain/reading.ts';
import { hunchFile, markFile, ruleFile, signalFile, togetherFile } from '#lib/domain/rule.ts';
import { starterSnippetFile } from '#lib/domain/snippet.ts';

const PACKS_FOLDER = join(import.meta.dirname, '../../assets/packs');

/** Something in a pack that a linguist must look at: which file, and what helps. */
export class PackProblems extends Error {
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(`In het taalpakket klopt nog niet alles:\n${problems.map((problem) => `  ${problem}`).join('\n')}`);
    this.problems = problems;
  }
}

/**
 * A language pack, checked against the schemas. Ids are paths: `rules/verwijt/u-had-moeten.yaml` is `verwijt/u-had-moeten`.
 *
 * @throws PackProblems with all problems at once
 */
export const readPack = (language: string, packsFolder = PACKS_FOLDER): PackData => {
  const folder = join(packsFolder, language);
  const problems: string[] = [];
  const read = <Content>(file: string, schema: z.ZodMiniType<Content>): Content | null => {
    const where = relative(folder, file).split(sep).join('/');
    try {
      const parsed = schema.safeParse(parse(readFileSync(file, 'utf8')));
      if (parsed.success) return parsed.data;
      problems.push(
        ...parsed.error.issues.map(
          (issue) => `${where}: ${issue.path.join('.')} — ${issue.message || issue.code}`,
        ),
      );
    } catch (error) {
      problems.push(`${where}: ${error instanceof Error ? error.message : String(error)}`);
    }
    return null;
  };
  const readAll = <Content>(sort: string, schema: z.ZodMiniType<Content>): Record<string, Content> => {
    const files = yamlFiles(join(folder, sort));
    const contents: [string, Content][] = [];
    for (const file of files) {
      const content = read(file, schema);
      if (content !== null) contents.push([idOf(join(folder, sort), file), content]);
    }
    return Object.fromEntries(contents);
  };
  const pack = read(join(folder, 'pack.yaml'), packFile);
  const readingPath = join(folder, 'reading.yaml');
  const reading = existsSync(readingPath) ? read(readingPath, readingFile) : readingFile.parse({});
  const data = {
    lists: readAll('lists', listFile),
    rules: readAll('rules', ruleFile),
    signals: readAll('signals', signalFile),
    marks: readAll('marks', markFile),
    hunches: readAll('hunches', hunchFile),
    together: readAll('together', togetherFile),
    frameworks: readAll('frameworks', frameworkFile),
    offers: readAll('offers', offerFile),
    complaint: readAll('complaint', complaintSignFile),
    snippets: readAll('snippets', starterSnippetFile),
  };
  if (!pack || !reading || problems.length > 0) throw new PackProblems(problems);
  return { pack, reading, ...data };
};

/** Small words by language code, from `languages.yaml`. */
export const readLanguageWords = (packsFolder = PACKS_FOLDER): Record<string, string[]> =>
  z.record(z.string(), z.array(z.string())).parse(
    // `no` and `on` are words here, not booleans.
    parse(readFileSync(join(packsFolder, 'languages.yaml'), 'utf8'), { schema: 'failsafe' }),
  );

const yamlFiles = (folder: string): string[] => {
  try {
    return readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.yaml'))
      .sort()
      .map((name) => join(folder, name));
  } catch {
    return [];
  }
};

const idOf = (folder: string, file: string): string =>
  relative(folder, file)
    .split(sep)
    .join('/')
    .replace(/\.yaml$/, '');
