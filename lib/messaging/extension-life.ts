/** False once the extension was updated, reloaded or removed under this page: it loses its id there. */
export const isExtensionAlive = (): boolean => typeof globalThis.chrome?.runtime?.id === 'string';

/**
 * A signal that follows `signal` only when the extension really ended. WXT's own signal listens to an event in the page that says
 * that a newer script started, and any page can make that up.
 */
export const untilExtensionEnds = (
  signal: AbortSignal,
  isAlive: () => boolean = isExtensionAlive,
): AbortSignal => {
  const life = new AbortController();
  signal.addEventListener('abort', () => {
    if (!isAlive()) life.abort();
  });
  return life.signal;
};
