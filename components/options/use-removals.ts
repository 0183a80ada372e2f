import { useState } from 'preact/hooks';

import type { Snippet } from '#lib/domain/snippet.ts';

import type { OptionsStore, StoreTrouble } from './options-store.ts';

/** Removing and putting back. What was removed stays in `removed`, and so in sight, until the page is left. */
export const useRemovals = (
  library: OptionsStore['library'],
  refresh: () => Promise<void>,
  onTrouble: (trouble: StoreTrouble) => void,
) => {
  const [removed, setRemoved] = useState<readonly Snippet[]>([]);

  const remove = async ({ id }: Snippet): Promise<void> => {
    const gone = await library.remove(id);
    if (!gone.ok) return onTrouble(gone.error);
    const { value } = gone;
    if (value !== null) setRemoved((before) => [...before, value]);
    await refresh();
  };

  /** Answers whether it is back. */
  const putBack = async (snippet: Snippet): Promise<boolean> => {
    const saved = await library.save(snippet);
    if (!saved.ok) {
      onTrouble(saved.error);
      return false;
    }
    setRemoved((before) => before.filter(({ id }) => id !== snippet.id));
    await refresh();
    return true;
  };

  return { removed, remove, putBack };
};
