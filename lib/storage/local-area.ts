/** The part of `browser.storage.local` that is used here. Values must survive JSON. */
export interface LocalArea {
  get(keys: string[]): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(keys: string[]): Promise<void>;
  readonly onChanged: {
    addListener(listener: LocalAreaListener): void;
    removeListener(listener: LocalAreaListener): void;
  };
}

type LocalAreaListener = (changes: Record<string, unknown>) => void;

/** Calls `listener` after `key` has changed, in whichever page or worker that was, until `signal` aborts. */
export const watchKey = (area: LocalArea, key: string, listener: () => void, signal: AbortSignal): void => {
  const onChanged: LocalAreaListener = (changes) => {
    if (Object.hasOwn(changes, key)) listener();
  };
  area.onChanged.addListener(onChanged);
  signal.addEventListener('abort', () => area.onChanged.removeListener(onChanged), { once: true });
};
