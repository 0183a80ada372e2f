import * as z from 'zod/mini';

import { language, phraseText } from './language.ts';

/** What a snippet is for, in the order of a mail. `feit` is stable and may be pasted; the others want a personal touch. */
export const SNIPPET_KINDS = [
  'aanhef',
  'dank',
  'erkenning',
  'begrip',
  'excuus',
  'oorzaak',
  'oplossing',
  'vraag',
  'belofte',
  'afsluiting',
  'feit',
  'heel-antwoord',
] as const;

export const snippetKind = z.enum(SNIPPET_KINDS);
export type SnippetKind = z.infer<typeof snippetKind>;

/** A file of the starter library: several snippets of one kind. */
export const starterSnippetFile = z.strictObject({
  kind: snippetKind,
  snippets: z.array(z.strictObject({ id: z.string(), title: z.string(), text: phraseText })),
});

/** A text block to insert. `text` is plain text with `{{placeholders}}`; times are milliseconds since 1970. */
export const snippet = z.strictObject({
  id: z.string().check(z.minLength(1), z.maxLength(80)),
  title: z.string().check(z.minLength(1), z.maxLength(200)),
  kind: snippetKind,
  language,
  text: z.union([
    z.string().check(z.maxLength(20_000)),
    z.strictObject({
      u: z.string().check(z.maxLength(20_000)),
      je: z.string().check(z.maxLength(20_000)),
    }),
  ]),
  origin: z.enum(['starter', 'own']),
  useCount: z.number().check(z.int(), z.nonnegative()),
  lastUsed: z.nullable(z.number()),
  created: z.number(),
  changed: z.number(),
});
export type Snippet = z.infer<typeof snippet>;
