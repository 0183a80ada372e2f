/** One question under way at a time; while it is, only the newest waits. An answer to an older revision falls away. */
export type AskLoop = {
  /** Something changed: ask when the line is free. Answers the revision that the next question will have. */
  change(): void;
  readonly revision: number;
};

/**
 * @param ask asks about the present state; its promise settles when the answer was dealt with, and never rejects
 */
export const createAskLoop = (ask: (revision: number) => Promise<void>): AskLoop => {
  let revision = 0;
  let isAsking = false;
  let isWaiting = false;

  const run = async (): Promise<void> => {
    isAsking = true;
    do {
      isWaiting = false;
      await ask(revision);
    } while (hasNews());
    isAsking = false;
  };
  // A function, because the flag changes while an answer is awaited.
  const hasNews = (): boolean => isWaiting;

  return {
    change() {
      revision += 1;
      if (isAsking) isWaiting = true;
      else void run();
    },
    get revision() {
      return revision;
    },
  };
};
