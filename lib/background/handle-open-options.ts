import { ok } from '#lib/domain/result.ts';
import type { Handlers } from '#lib/messaging/handle.ts';

/** Opens the options page, or goes to it where it is open already. */
export const handleOpenOptions =
  (openOptionsPage: () => Promise<void>): Handlers['openOptions'] =>
  async () => {
    await openOptionsPage();
    return ok(null);
  };
