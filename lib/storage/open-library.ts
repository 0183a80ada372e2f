import { CoachDatabase } from './db.ts';
import type { LocalArea } from './local-area.ts';
import { createOpener, readTableAsIs } from './open-database.ts';
import { keepRestoredNotice } from './restored-notice.ts';
import { createSnippetMirror } from './snippet-mirror.ts';
import { createSnippetRepository, type SnippetRepository } from './snippets.ts';
import type { StarterLibrary } from './starter-library.ts';

export type LibraryParts = {
  readonly area: LocalArea;
  readonly starters: readonly StarterLibrary[];
  readonly indexedDB: IDBFactory;
  readonly IDBKeyRange: typeof globalThis.IDBKeyRange;
  /** Milliseconds since 1970. */
  readonly now: () => number;
};

/** The snippet library of this browser, put together from its parts. Opens nothing yet. */
export const openLibrary = (parts: LibraryParts): SnippetRepository => {
  const { area, starters, indexedDB, now } = parts;
  const dexieOptions = { indexedDB, IDBKeyRange: parts.IDBKeyRange };
  const db = new CoachDatabase(dexieOptions);
  return createSnippetRepository({
    db,
    open: createOpener(db, { indexedDB, now }),
    readNewer: async () => readTableAsIs(db.name, 'snippets', dexieOptions),
    mirror: createSnippetMirror(area),
    starters,
    onRestored: async (count) => keepRestoredNotice(area, { count, at: now() }),
    now,
  });
};
