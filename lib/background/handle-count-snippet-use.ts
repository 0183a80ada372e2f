import { failed } from '#lib/domain/result.ts';
import type { Handlers } from '#lib/messaging/handle.ts';
import type { SnippetRepository } from '#lib/storage/snippets.ts';

/** Counts a use. A snippet that is gone meanwhile is no reason to complain. */
export const handleCountSnippetUse =
  (library: () => SnippetRepository): Handlers['countSnippetUse'] =>
  async ({ id }) => {
    const counted = await library().countUse(id);
    return counted.ok ? counted : failed('storage-unavailable');
  };
