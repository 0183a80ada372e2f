import * as z from 'zod/mini';

/** The person's own choices. Everything has a default; unknown or broken fields fall back to it. */
export const settings = z.object({
  uiLanguage: z._default(z.enum(['auto', 'nl', 'en']), 'auto'),
  /** The framework that the panel opens with. */
  framework: z._default(z.string().check(z.maxLength(40)), 'triade'),
  collapsed: z._default(z.boolean(), false),
  /** Rules that the person never wants to see again. */
  mutedRules: z._default(z.array(z.string().check(z.maxLength(120))).check(z.maxLength(500)), []),
  /** Fills {{mijn.naam}}. */
  writerName: z._default(z.string().check(z.maxLength(120)), ''),
});
export type Settings = z.infer<typeof settings>;

export const DEFAULT_SETTINGS: Settings = settings.parse({});
