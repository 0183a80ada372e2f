import { Dexie, type DexieOptions, type EntityTable } from 'dexie';

import type { Snippet } from '#lib/domain/snippet.ts';

/** A starter snippet that the person removed, so that it stays away. `at` is in milliseconds since 1970. */
export type Removal = { readonly id: string; readonly at: number };

/** Something to remember of the database itself, such as which starter library is in it. */
export type Mark = { readonly key: string; readonly value: string };

/** Rises with each change of the tables; every older version stays listed below. */
export const DATABASE_VERSION = 1;

/** The extension's own database. Only for background and extension pages: a content script would open the webmail's. */
export class CoachDatabase extends Dexie {
  declare readonly snippets: EntityTable<Snippet, 'id'>;
  declare readonly removals: EntityTable<Removal, 'id'>;
  declare readonly marks: EntityTable<Mark, 'key'>;

  constructor(options: DexieOptions = {}, name = 'weerklank') {
    // A confirmed write must survive a power cut; Chromium's own default does not promise that. Opening is left to
    // open-database.ts, which looks at the version first. No cache: what is shown must be what is stored.
    super(name, { chromeTransactionDurability: 'strict', autoOpen: false, cache: 'disabled', ...options });
    this.version(1).stores({ snippets: 'id, kind, language, lastUsed', removals: 'id', marks: 'key' });
  }
}
