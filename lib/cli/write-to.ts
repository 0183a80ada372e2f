import type { Writable } from 'node:stream';

/** Writes text to a stream; done when the stream has taken it, rejects when it cannot. */
export const writeTo = (stream: Writable): ((text: string) => Promise<void>) => {
  // Each write answers its own error; without a listener the first would also end the process.
  stream.on('error', () => {});
  return (text) =>
    new Promise((resolve, reject) => {
      stream.write(text, (error) => {
        if (error) reject(error);
        else resolve();
      });
    });
};

/** Whether writing ended because nobody reads any more. */
export const isReaderGone = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'EPIPE';
