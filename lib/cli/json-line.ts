import * as z from 'zod/mini';

const coachLine = z.object({
  id: z.union([z.string(), z.number()]),
  draft: z.string(),
  complaint: z.optional(z.nullable(z.string())),
  lang: z.optional(z.enum(['nl', 'en', 'auto'])),
});

/** A line of `--jsonl`, or the error that answers it. `number` counts from 1. */
export const jsonLine = (
  line: string,
  number: number,
):
  | { id: string; draft: string; complaint: string | null; lang: string | null }
  | { id?: string; line?: number; error: string } => {
  let raw: unknown;
  try {
    raw = JSON.parse(line);
  } catch {
    return { line: number, error: `regel ${number}: dit is geen JSON.` };
  }
  const parsed = coachLine.safeParse(raw);
  if (parsed.success) {
    const { id, draft, complaint, lang } = parsed.data;
    return { id: String(id), draft, complaint: complaint ?? null, lang: lang ?? null };
  }
  const where = parsed.error.issues.map(({ path }) => path.join('.') || 'de regel zelf').join(', ');
  const error = `regel ${number}: ${where} ontbreekt of heeft een andere vorm dan {"id","draft","complaint"?,"lang"?}.`;
  const withId = z.object({ id: z.string() }).safeParse(raw);
  return withId.success ? { id: withId.data.id, error } : { line: number, error };
};
