// Long enough to finish a word, short enough to still be about this sentence.
export const PAUSE_AFTER_TYPING_MS = 600;

/** Knows whether the writer is in the middle of typing. */
export type TypingPause = {
  /** Call on every change of the draft. */
  typed(): void;
  readonly isTyping: boolean;
};

/** Calls `onPause` each time nothing was typed for a while; never after `signal` aborts. */
export const createTypingPause = (onPause: () => void, signal: AbortSignal): TypingPause => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isTyping = false;
  signal.addEventListener('abort', () => clearTimeout(timer));
  return {
    typed() {
      if (signal.aborted) return;
      isTyping = true;
      clearTimeout(timer);
      timer = setTimeout(() => {
        isTyping = false;
        onPause();
      }, PAUSE_AFTER_TYPING_MS);
    },
    get isTyping() {
      return isTyping;
    },
  };
};
