// Long enough to read one line twice.
const NOTICE_MS = 8000;

/** Shows a line for a while: `set` is called with it, and with null when its time is over. */
export const createNoticeLine = (
  set: (notice: string | null) => void,
  signal: AbortSignal,
): ((notice: string) => void) => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  signal.addEventListener('abort', () => clearTimeout(timer));
  return (notice) => {
    if (signal.aborted) return;
    clearTimeout(timer);
    set(notice);
    timer = setTimeout(() => set(null), NOTICE_MS);
  };
};
