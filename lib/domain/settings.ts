import * as z from 'zod/mini';

import { DEFAULT_SETTINGS } from './default-settings.ts';

/** The person's own choices. Everything has a default; unknown or broken fields fall back to it. */
export const settings = z.object({
  uiLanguage: z._default(z.enum(['auto', 'nl', 'en']), DEFAULT_SETTINGS.uiLanguage),
  /** The framework that the panel opens with. */
  framework: z._default(z.string().check(z.maxLength(40)), DEFAULT_SETTINGS.framework),
  collapsed: z._default(z.boolean(), DEFAULT_SETTINGS.collapsed),
  /** Rules that the person never wants to see again. */
  mutedRules: z._default(
    z.array(z.string().check(z.maxLength(120))).check(z.maxLength(500)),
    DEFAULT_SETTINGS.mutedRules,
  ),
  /** Fills {{mijn.naam}}. */
  writerName: z._default(z.string().check(z.maxLength(120)), DEFAULT_SETTINGS.writerName),
});
export type Settings = z.infer<typeof settings>;
