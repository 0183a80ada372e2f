/**
 * Runs `work` while no other part of the extension, in any page or worker, holds the lock of that name.
 * Answers or throws what `work` does.
 */
export const withLock = async <Value>(name: string, work: () => Promise<Value>): Promise<Value> =>
  navigator.locks.request(`weerklank:${name}`, work);
