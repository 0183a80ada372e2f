import type { CoachDatabase } from './db.ts';
import type { Mirrored } from './snippet-mirror.ts';

const BORN_KEY = 'born';

/** True while nothing has been prepared in this database yet: the first start ever, or the first after it was lost. */
export const isNewDatabase = async (db: CoachDatabase): Promise<boolean> =>
  (await db.marks.get(BORN_KEY)) === undefined;

/**
 * Puts the copy back into a new database and marks it as no longer new. Answers how many snippets came back: 0 where
 * there was nothing to restore, or where another page or worker was first.
 */
export const restoreFromMirror = async (
  db: CoachDatabase,
  mirrored: Mirrored,
  now: number,
): Promise<number> =>
  db.transaction('rw', db.snippets, db.removals, db.marks, async () => {
    if (!(await isNewDatabase(db))) return 0;
    await db.snippets.bulkPut([...mirrored.snippets]);
    await db.removals.bulkPut([...mirrored.removals]);
    await db.marks.put({ key: BORN_KEY, value: String(now) });
    return mirrored.snippets.length;
  });
