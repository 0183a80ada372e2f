import type { Writable } from 'node:stream';

import { UsageError } from './usage-error.ts';

/**
 * Writes text to a stream; done when the stream has taken it. Rejects when nobody reads any more, and with a UsageError
 * when it cannot be written otherwise.
 */
export const writeTo = (stream: Writable): ((text: string) => Promise<void>) => {
  // Each write answers its own error; without a listener the first would also end the process.
  stream.on('error', () => {});
  return (text) =>
    new Promise((resolve, reject) => {
      stream.write(text, (error) => {
        if (!error) resolve();
        else if (isReaderGone(error)) reject(error);
        else reject(new UsageError(`uitvoer: kan niet geschreven worden, ${error.message}.`));
      });
    });
};

/** Whether writing ended because nobody reads any more. */
export const isReaderGone = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'EPIPE';
