import type { CoachDatabase } from './db.ts';
import type { StarterLibrary } from './starter-library.ts';

/**
 * Puts a starter library in the database, once per version of it. What the person changed stays as it is, what he
 * removed stays away, and a starter that a newer pack no longer has stays only when it was ever used.
 */
export const seedStarters = async (db: CoachDatabase, library: StarterLibrary): Promise<void> => {
  const key = `starters:${library.language}`;
  await db.transaction('rw', db.snippets, db.removals, db.marks, async () => {
    const mark = await db.marks.get(key);
    if (mark?.value === library.mark) return;
    const removed = new Set(await db.removals.toCollection().primaryKeys());
    const present = await db.snippets.where('language').equals(library.language).toArray();
    const presentById = new Map(present.map((snippet) => [snippet.id, snippet]));
    const fresh = library.snippets.flatMap((starter) => {
      const known = presentById.get(starter.id);
      if (removed.has(starter.id) || known?.origin === 'own') return [];
      return [{ ...starter, useCount: known?.useCount ?? 0, lastUsed: known?.lastUsed ?? null }];
    });
    const kept = new Set(library.snippets.map((starter) => starter.id));
    const dropped = present.filter(
      ({ id, origin, useCount }) => origin === 'starter' && useCount === 0 && !kept.has(id),
    );
    await db.snippets.bulkDelete(dropped.map(({ id }) => id));
    await db.snippets.bulkPut(fresh);
    await db.marks.put({ key, value: library.mark });
  });
};
