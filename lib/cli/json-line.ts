import * as z from 'zod/mini';

import { decodeLine } from './decode-text.ts';

const lineId = z.union([z.string(), z.number()]);

const coachLine = z.object({
  id: lineId,
  draft: z.string(),
  complaint: z.optional(z.nullable(z.string())),
  lang: z.optional(z.nullable(z.enum(['nl', 'en', 'auto']))),
});

/** What one line of `--jsonl` asks. */
export type JsonLine = {
  readonly id: string | number;
  readonly draft: string;
  readonly complaint: string | null;
  readonly lang: string | null;
};

/** What answers a line that cannot be read: its id where it has one, else its number. */
export type LineProblem = ({ readonly id: string | number } | { readonly line: number }) & {
  readonly error: string;
};

/** A line of `--jsonl`, or the problem that answers it. `number` counts from 1. */
export const readJsonLine = (bytes: Uint8Array, number: number): JsonLine | LineProblem => {
  const problem = (what: string): LineProblem => ({ line: number, error: `regel ${number}: ${what}` });
  const line = decodeLine(bytes)?.replace(/^\uFEFF/, '');
  if (line === undefined) return problem('dit is geen UTF-8-tekst.');
  if (line.trim() === '') return problem(`deze regel is leeg. Verwacht: ${SHAPE}.`);
  const raw = parse(line);
  if (raw === undefined) return problem(`dit is geen JSON. Verwacht: ${SHAPE}.`);
  const parsed = coachLine.safeParse(raw);
  if (parsed.success) {
    const { id, draft, complaint, lang } = parsed.data;
    return { id, draft, complaint: complaint ?? null, lang: lang ?? null };
  }
  const where = parsed.error.issues.map(({ path }) => path.join('.') || 'de regel zelf').join(', ');
  const { error } = problem(`${where} ontbreekt of heeft een andere vorm. Verwacht: ${SHAPE}.`);
  const known = z.object({ id: lineId }).safeParse(raw);
  return known.success ? { id: known.data.id, error } : { line: number, error };
};

const SHAPE = '{"id","draft","complaint"?,"lang"?}';

const parse = (line: string): unknown => {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
};
