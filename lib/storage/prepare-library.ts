import type { CoachDatabase } from './db.ts';
import type { DatabaseState } from './open-database.ts';
import { isNewDatabase, restoreFromMirror } from './restore-from-mirror.ts';
import { seedStarters } from './seed-starters.ts';
import type { SnippetMirror } from './snippet-mirror.ts';
import type { StarterLibrary } from './starter-library.ts';
import { toStorageError, type StorageError } from './storage-error.ts';

export type PrepareParts = {
  readonly db: CoachDatabase;
  readonly open: () => Promise<DatabaseState>;
  readonly mirror: SnippetMirror;
  readonly starters: readonly StarterLibrary[];
  /** Told when a lost database was rebuilt from the copy. */
  readonly onRestored: (count: number) => Promise<void>;
  readonly now: () => number;
};

/**
 * A function to call before each use of the database: opens it, restores it when it was lost, and brings the starter
 * snippets up to date. Answers null when it is ready, else why not. Never throws; calling it twice does nothing twice.
 */
export const createPrepare = (parts: PrepareParts): (() => Promise<StorageError | null>) => {
  const { db, mirror, starters, now } = parts;
  // Of this connection only: a database that was deleted meanwhile is restored at the next call.
  let prepared: IDBDatabase | null = null;

  const bringUpToDate = async (): Promise<void> => {
    if (await isNewDatabase(db)) {
      const count = await restoreFromMirror(db, await mirror.read(), now());
      if (count > 0) await parts.onRestored(count);
    }
    for (const library of starters) await seedStarters(db, library);
  };

  return async () => {
    const state = await parts.open();
    if (state === 'newer') return 'newer-data';
    if (state === 'unavailable') return 'storage-unavailable';
    if (prepared === db.backendDB()) return null;
    try {
      await bringUpToDate();
      prepared = db.backendDB();
      return null;
    } catch (error) {
      return toStorageError(error);
    }
  };
};
