import * as z from 'zod/mini';

import { language } from '#lib/domain/language.ts';
import { snippetKind } from '#lib/domain/snippet.ts';

import type { LocalArea } from './local-area.ts';

const KEY = 'unsaved-snippet';

const unsavedSnippet = z.object({
  id: z.string(),
  title: z.string(),
  kind: snippetKind,
  language,
  hasTwoForms: z.boolean(),
  text: z.string(),
  je: z.string(),
});

/** A snippet that is being written on the options page. `text` is the only one, or the one with u. */
export type UnsavedSnippet = z.infer<typeof unsavedSnippet>;

/** What was being written when the page closed; null when nothing was, or it cannot be read. */
export const readUnsavedSnippet = async (area: LocalArea): Promise<UnsavedSnippet | null> => {
  const stored = await area.get([KEY]).catch((): Record<string, unknown> => ({}));
  const unsaved = unsavedSnippet.safeParse(stored[KEY]);
  return unsaved.success ? unsaved.data : null;
};

/** Keeps it for after a reload or crash; null forgets it. Never rejects: the form itself still holds the text. */
export const keepUnsavedSnippet = async (area: LocalArea, unsaved: UnsavedSnippet | null): Promise<void> =>
  (unsaved === null ? area.remove([KEY]) : area.set({ [KEY]: unsaved })).catch(() => undefined);
