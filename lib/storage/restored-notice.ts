import * as z from 'zod/mini';

import type { LocalArea } from './local-area.ts';

/** That a lost library was rebuilt, for the options page to say. `at` is in milliseconds since 1970. */
export type RestoredNotice = { readonly count: number; readonly at: number };

/** The key to watch for a new notice. */
export const RESTORED_KEY = 'library.restored';

const schema = z.object({ count: z.number(), at: z.number() });

/** Null when there is nothing to tell, or it cannot be read. */
export const readRestoredNotice = async (area: LocalArea): Promise<RestoredNotice | null> => {
  const stored = await area.get([RESTORED_KEY]).catch((): Record<string, unknown> => ({}));
  const notice = schema.safeParse(stored[RESTORED_KEY]);
  return notice.success ? notice.data : null;
};

/** Never rejects: a notice that cannot be kept must not stop the restoring. */
export const keepRestoredNotice = async (area: LocalArea, notice: RestoredNotice): Promise<void> =>
  area.set({ [RESTORED_KEY]: notice }).catch(() => undefined);

export const forgetRestoredNotice = async (area: LocalArea): Promise<void> =>
  area.remove([RESTORED_KEY]).catch(() => undefined);
