import * as z from 'zod/mini';

import { snippet as snippetSchema, type Snippet } from '#lib/domain/snippet.ts';

import type { Removal } from './db.ts';
import type { LocalArea } from './local-area.ts';

/** All that would be lost with the database: what a person made, changed, used or removed. */
export type Mirrored = { readonly snippets: readonly Snippet[]; readonly removals: readonly Removal[] };

/** A copy of the library in `storage.local`, because Chromium may drop a whole IndexedDB database after a crash. */
export type SnippetMirror = {
  /** The newest complete copy; rows that cannot be read are left out. Rejects when `storage.local` fails. */
  read(): Promise<Mirrored>;
  /** Replaces the copy. Killed half-way, the old copy still stands. Rejects when `storage.local` fails or is full. */
  write(mirrored: Mirrored): Promise<void>;
};

const HEAD_KEY = 'mirror.head';
const CHUNK_CHARS = 200_000;

const removalSchema = z.object({ id: z.string(), at: z.number() });
const headSchema = z.object({
  slot: z.enum(['a', 'b']),
  chunks: z.number().check(z.int(), z.nonnegative(), z.maximum(1000)),
  removals: z.array(z.unknown()),
});
type Head = z.infer<typeof headSchema>;

export const createSnippetMirror = (area: LocalArea): SnippetMirror => {
  const readHead = async (): Promise<Head | null> => {
    const stored = await area.get([HEAD_KEY]);
    const head = headSchema.safeParse(stored[HEAD_KEY]);
    return head.success ? head.data : null;
  };

  return {
    async read() {
      const head = await readHead();
      if (head === null) return { snippets: [], removals: [] };
      const keys = chunkKeys(head);
      const chunks = await area.get(keys);
      const rows = keys.flatMap((key) => readRows(chunks[key]));
      return { snippets: keepValid(snippetSchema, rows), removals: keepValid(removalSchema, head.removals) };
    },

    async write({ snippets, removals }) {
      const old = await readHead();
      const chunks = splitInChunks(snippets);
      // Two slots in turn: the head moves over only when all of the new slot is there.
      const head: Head = {
        slot: old?.slot === 'a' ? 'b' : 'a',
        chunks: chunks.length,
        removals: [...removals],
      };
      const keys = chunkKeys(head);
      if (chunks.length > 0) await area.set(Object.fromEntries(keys.map((key, at) => [key, chunks[at]])));
      await area.set({ [HEAD_KEY]: head });
      if (old !== null && old.chunks > 0) await area.remove(chunkKeys(old));
    },
  };
};

/** Those rows that fit the schema. */
export const keepValid = <Value>(schema: z.ZodMiniType<Value>, rows: readonly unknown[]): Value[] =>
  rows.flatMap((row) => {
    const parsed = schema.safeParse(row);
    return parsed.success ? [parsed.data] : [];
  });

const chunkKeys = ({ slot, chunks }: Pick<Head, 'slot' | 'chunks'>): string[] =>
  Array.from({ length: chunks }, (_, at) => `mirror.${slot}.${at}`);

const readRows = (chunk: unknown): unknown[] => (Array.isArray(chunk) ? chunk : []);

const splitInChunks = (snippets: readonly Snippet[]): Snippet[][] => {
  const chunks: Snippet[][] = [];
  let room = 0;
  for (const snippet of snippets) {
    const size = JSON.stringify(snippet).length;
    if (size > room || chunks.length === 0) {
      chunks.push([]);
      room = CHUNK_CHARS;
    }
    chunks.at(-1)?.push(snippet);
    room -= size;
  }
  return chunks;
};
