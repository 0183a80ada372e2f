import { failed, ok } from '#lib/domain/result.ts';
import type { Handlers } from '#lib/messaging/handle.ts';
import type { SettingsStore } from '#lib/storage/settings.ts';

export const handleReadSettings =
  (settings: SettingsStore): Handlers['readSettings'] =>
  async () =>
    ok(await settings.read());

/** Changes what the panel offers to change; the request's schema leaves no other field through. */
export const handleChangeSettings =
  (settings: SettingsStore): Handlers['changeSettings'] =>
  async (patch) => {
    const changed = await settings.change(patch);
    return changed.ok ? changed : failed('storage-unavailable');
  };
