import type { Result } from '#lib/domain/result.ts';

import type { WriteError } from './mail-site.ts';

type Write = () => Promise<Result<void, WriteError>>;
export type WriteTurn = (write: Write) => Promise<Result<void, WriteError>>;

/** Writes one after the other, in the order asked: a double click never mixes two texts. */
export function writeInTurn(): WriteTurn {
  let last: Promise<unknown> = Promise.resolve();
  return (write) => {
    const turn = last.then(write);
    last = turn.catch(() => undefined);
    return turn;
  };
}
