import { liveQuery } from 'dexie';

import { language as languageSchema, type Language } from '#lib/domain/language.ts';
import { failed, ok, type Result } from '#lib/domain/result.ts';
import { snippet as snippetSchema, type Snippet } from '#lib/domain/snippet.ts';
import { withLock } from '#lib/util/with-lock.ts';

import type { CoachDatabase } from './db.ts';
import { createPrepare, type PrepareParts } from './prepare-library.ts';
import { createReader, type LibraryContent, type ReadParts } from './read-library.ts';
import type { Mirrored } from './snippet-mirror.ts';
import { toStorageError, type StorageError } from './storage-error.ts';

/** The snippets of the person and of the packs. Nothing here rejects for what a browser's storage may do. */
export type SnippetRepository = {
  /** The whole library, or a language's part of it; from the copy and the packs when the database is out of reach. */
  list(language?: Language): Promise<LibraryContent>;
  find(id: string): Promise<Snippet | null>;
  /** Adds, or replaces the one with the same id; twice is once. `isMirrored` is false when the copy could not follow. */
  save(snippet: Snippet): Promise<Result<{ isMirrored: boolean }, StorageError>>;
  /** Answers what was removed, for undoing by `save`; null when it was not there. */
  remove(id: string): Promise<Result<Snippet | null, StorageError>>;
  /** Counts one use; a second call within seconds is the same use, asked again because an answer got lost. */
  countUse(id: string): Promise<Result<null, StorageError>>;
  /** Makes the copy equal to the database, for when the worker was killed between the two. */
  repairMirror(): Promise<void>;
  /** Calls `listener` after each change of the library, in whichever page or worker, until `signal` aborts. */
  watch(listener: () => void, signal: AbortSignal): void;
};

// Longer than the messenger's two tries together.
const SAME_USE_MS = 4000;

export const createSnippetRepository = (
  parts: PrepareParts & Omit<ReadParts, 'prepare'>,
): SnippetRepository => {
  const { db, mirror, now } = parts;
  const prepare = createPrepare(parts);
  const list = createReader({ ...parts, prepare });

  const updateMirror = async (): Promise<boolean> =>
    withLock('mirror', async () => mirror.write(await readForMirror(db))).then(
      () => true,
      () => false,
    );

  /** Runs one change of the database and lets the copy follow. */
  const change = async <Value>(
    work: () => Promise<Value>,
  ): Promise<Result<{ value: Value; isMirrored: boolean }, StorageError>> => {
    const trouble = await prepare();
    if (trouble !== null) return failed(trouble);
    try {
      const value = await db.transaction('rw', db.snippets, db.removals, work);
      return ok({ value, isMirrored: await updateMirror() });
    } catch (error) {
      return failed(toStorageError(error));
    }
  };

  return {
    list,
    async find(id) {
      const { snippets } = await list();
      return snippets.find((snippet) => snippet.id === id) ?? null;
    },
    async save(snippet) {
      const row = snippetSchema.parse(snippet);
      const saved = await change(async () => {
        await db.snippets.put(row);
        await db.removals.delete(row.id);
      });
      return saved.ok ? ok({ isMirrored: saved.value.isMirrored }) : saved;
    },
    async remove(id) {
      const removed = await change(async () => {
        const row = await db.snippets.get(id);
        await db.snippets.delete(id);
        if (row !== undefined && isStarterId(id)) await db.removals.put({ id, at: now() });
        return row ?? null;
      });
      return removed.ok ? ok(removed.value.value) : removed;
    },
    async countUse(id) {
      const counted = await change(async () => {
        const row = await db.snippets.get(id);
        if (row === undefined || now() - (row.lastUsed ?? 0) < SAME_USE_MS) return;
        await db.snippets.update(id, { useCount: row.useCount + 1, lastUsed: now() });
      });
      return counted.ok ? ok(null) : counted;
    },
    async repairMirror() {
      if ((await prepare()) !== null) return;
      const [copy, truth] = await Promise.all([mirror.read(), readForMirror(db)]).catch(() => [null, null]);
      if (JSON.stringify(copy) !== JSON.stringify(truth)) await updateMirror();
    },
    watch(listener, signal) {
      void prepare().then((trouble) => {
        if (trouble !== null || signal.aborted) return;
        const subscription = liveQuery(async () => db.snippets.toArray()).subscribe({
          next: () => listener(),
          // A database that cannot be read has no news; `list` says why.
          error: () => undefined,
        });
        signal.addEventListener('abort', () => subscription.unsubscribe(), { once: true });
      });
    },
  };
};

/** What cannot be made again from the packs. */
const readForMirror = async (db: CoachDatabase): Promise<Mirrored> => {
  const snippets = await db.snippets
    .filter(({ origin, useCount }) => origin === 'own' || useCount > 0)
    .toArray();
  return { snippets, removals: await db.removals.toArray() };
};

/** Also of a starter that the person changed since; his own ids are random and have no language. */
const isStarterId = (id: string): boolean =>
  languageSchema.options.some((language) => id.startsWith(`${language}/`));
