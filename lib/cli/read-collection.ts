/** Reads replies that people have labelled: JSON Lines, one reply per line. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import * as z from 'zod/mini';

import { answered, emotion, risk } from '#lib/domain/analysis.ts';
import { labelId, type LabelId } from '#lib/domain/label.ts';
import { addressForm, language } from '#lib/domain/language.ts';

import { UsageError } from './usage-error.ts';

const annotatedReply = z.object({
  id: z.string(),
  lang: language,
  source: z.string(),
  complaint: z.nullable(z.string()),
  text: z.string(),
  /** Quoted passages by label. */
  labels: z.partialRecord(labelId, z.array(z.string())),
  address: addressForm,
  rating: z.number(),
  complaintLabels: z.nullable(
    z.object({
      isComplaint: z.boolean(),
      address: addressForm,
      emotion,
      risks: z.array(risk),
      severity: z.number(),
      points: z._default(
        z.array(
          z.pipe(
            z.union([
              z.object({ point: z.string(), answered }),
              z.pipe(
                z.object({ quote: z.string(), answered }),
                z.transform((one) => ({ point: one.quote, answered: one.answered })),
              ),
            ]),
            z.transform((one) => ({ text: one.point, answered: one.answered })),
          ),
        ),
        [],
      ),
    }),
  ),
});

/** A reply with what people say of it; `labels` as the labels that are there. */
export type AnnotatedReply = z.infer<typeof annotatedReply>;

const ROOT = join(import.meta.dirname, '../..');

/** The collection kept beside the checkout, and the small one of our own. */
export const SHARED_COLLECTION = join(ROOT, '../shared/corpus');
export const OWN_COLLECTION = join(ROOT, 'tests/packs/collection');

/** The collection to measure with where none is named. */
export const usualCollection = (): string =>
  existsSync(SHARED_COLLECTION) ? SHARED_COLLECTION : OWN_COLLECTION;

/**
 * All replies of the `.jsonl` files in a folder.
 *
 * @throws UsageError that names the file and the line that is not as expected
 */
export const readCollection = (folder: string): readonly AnnotatedReply[] => {
  const files = filesOf(folder);
  if (files.length === 0) throw new UsageError(`${folder}: hier staan geen .jsonl-bestanden.`);
  return files.flatMap((file) =>
    readFileSync(join(folder, file), 'utf8')
      .split('\n')
      .flatMap((line, index) => (line.trim() === '' ? [] : [readReply(line, `${file}, regel ${index + 1}`)])),
  );
};

const filesOf = (folder: string): string[] => {
  try {
    return readdirSync(folder)
      .filter((name) => name.endsWith('.jsonl'))
      .sort();
  } catch {
    throw new UsageError(`${folder}: deze map is er niet.`);
  }
};

const readReply = (line: string, where: string): AnnotatedReply => {
  const parsed = annotatedReply.safeParse(parse(line, where));
  if (parsed.success) return parsed.data;
  const parts = parsed.error.issues.map(({ path }) => path.join('.')).join(', ');
  throw new UsageError(`${where}: ${parts} ontbreekt of heeft een andere vorm dan de verzameling kent.`);
};

const parse = (line: string, where: string): unknown => {
  try {
    return JSON.parse(line);
  } catch {
    throw new UsageError(`${where}: dit is geen JSON.`);
  }
};

/** The labels of a reply. */
export const givenLabels = ({ labels }: AnnotatedReply): ReadonlySet<LabelId> =>
  new Set(labelId.options.filter((label) => labels[label] !== undefined));
