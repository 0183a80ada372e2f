import * as z from 'zod/mini';

import { DEFAULT_SETTINGS } from '#lib/domain/default-settings.ts';
import { failed, ok, type Result } from '#lib/domain/result.ts';
import { settings as settingsSchema, type Settings } from '#lib/domain/settings.ts';
import { withLock } from '#lib/util/with-lock.ts';

import { watchKey, type LocalArea } from './local-area.ts';
import { toStorageError, type StorageError } from './storage-error.ts';

/** Fields to change; an undefined one stays as it is. */
type SettingsPatch = { readonly [Field in keyof Settings]?: Settings[Field] | undefined };

/** The person's choices, in `storage.local`. */
export type SettingsStore = {
  /** Never fails: what is absent, damaged or out of reach has its default. */
  read(): Promise<Settings>;
  /** Changes those fields only, also when another page changes others at the same moment; answers the whole. */
  change(patch: SettingsPatch): Promise<Result<Settings, StorageError>>;
  /** Calls `listener` after each change, in whichever page or worker, until `signal` aborts. */
  watch(listener: (settings: Settings) => void, signal: AbortSignal): void;
};

const KEY = 'settings';

const { shape } = settingsSchema;
const forgiving = z.object({
  uiLanguage: z.catch(shape.uiLanguage, DEFAULT_SETTINGS.uiLanguage),
  framework: z.catch(shape.framework, DEFAULT_SETTINGS.framework),
  collapsed: z.catch(shape.collapsed, DEFAULT_SETTINGS.collapsed),
  mutedRules: z.catch(shape.mutedRules, DEFAULT_SETTINGS.mutedRules),
  writerName: z.catch(shape.writerName, DEFAULT_SETTINGS.writerName),
} satisfies Record<keyof Settings, unknown>);

/** Settings from whatever was stored: each field that does not fit falls back to its default. */
export const parseSettings = (stored: unknown): Settings => {
  const parsed = forgiving.safeParse(stored);
  return parsed.success ? parsed.data : DEFAULT_SETTINGS;
};

export const createSettingsStore = (area: LocalArea): SettingsStore => {
  const readStored = async (): Promise<Settings> => parseSettings((await area.get([KEY]))[KEY]);
  const read = async (): Promise<Settings> => readStored().catch(() => DEFAULT_SETTINGS);

  return {
    read,
    async change(patch) {
      try {
        return await withLock('settings', async () => {
          const fields = Object.entries(patch).filter(([, value]) => value !== undefined);
          const changed = settingsSchema.parse({ ...(await readStored()), ...Object.fromEntries(fields) });
          await area.set({ [KEY]: changed });
          return ok(changed);
        });
      } catch (error) {
        return failed(toStorageError(error));
      }
    },
    watch(listener, signal) {
      watchKey(area, KEY, () => void read().then(listener), signal);
    },
  };
};
