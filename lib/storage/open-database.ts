import { Dexie, type DexieOptions } from 'dexie';

import { DATABASE_VERSION, type CoachDatabase } from './db.ts';

/** `newer`: written by a newer version of the extension, and not opened. */
export type DatabaseState = 'open' | 'newer' | 'unavailable';

/** The two calls of IndexedDB that are needed besides Dexie; `indexedDB` itself outside of tests. */
export type OpenOptions = {
  readonly indexedDB: Pick<IDBFactory, 'databases'>;
  readonly now: () => number;
};

// Below the messenger's time-out, so that a hanging database still leaves time to answer from the copy.
const OPEN_TIMEOUT_MS = 1000;
const TRY_AGAIN_AFTER_MS = 5000;

/**
 * A function that opens the database when that is still needed and says how it stands. Never throws, and answers
 * within a second: a database that hangs or fails is tried again some seconds later, not at every call.
 */
export const createOpener = (
  db: CoachDatabase,
  { indexedDB, now }: OpenOptions,
): (() => Promise<DatabaseState>) => {
  let attempt: Promise<DatabaseState> | null = null;
  let failedAt = Number.NEGATIVE_INFINITY;

  const open = async (): Promise<DatabaseState> => {
    // Dexie opens a newer database without a word, and may even change its tables, so this comes first.
    if (await isNewer(db.name, indexedDB)) return 'newer';
    await db.open();
    if (!isNewerVersion(db.backendDB().version)) return 'open';
    db.close();
    return 'newer';
  };

  return async () => {
    if (db.isOpen() && attempt !== null) return attempt;
    if (now() - failedAt < TRY_AGAIN_AFTER_MS) return 'unavailable';
    attempt = open().catch((): DatabaseState => 'unavailable');
    const state = await Promise.race([attempt, unavailableAfter(OPEN_TIMEOUT_MS)]);
    if (state === 'unavailable') failedAt = now();
    return state;
  };
};

/** All rows of a table, without declaring and so without changing anything. Throws when it cannot be read. */
export const readTableAsIs = async (
  name: string,
  table: string,
  options: DexieOptions,
): Promise<unknown[]> => {
  const db = new Dexie(name, options);
  try {
    await db.open();
    return await db.table(table).toArray();
  } finally {
    db.close();
  }
};

// Dexie multiplies its versions by ten.
const isNewerVersion = (nativeVersion: number): boolean => Math.floor(nativeVersion / 10) > DATABASE_VERSION;

const isNewer = async (name: string, indexedDB: OpenOptions['indexedDB']): Promise<boolean> => {
  const databases = await indexedDB.databases();
  return databases.some((database) => database.name === name && isNewerVersion(database.version ?? 0));
};

const unavailableAfter = async (delayMs: number): Promise<DatabaseState> =>
  new Promise((resolve) => {
    setTimeout(() => resolve('unavailable'), delayMs);
  });
