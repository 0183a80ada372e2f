import type { Machine } from './open-machine.ts';

/** The number of a position: everywhere that a walk over a machine may be at once. */
export type Position = number;
/** Where a walk is when nothing fits any more. */
export const NOWHERE: Position = 0;

/**
 * All positions that were met, and the one that is being gathered. Steps are taken by the thousand while a worker wakes up,
 * so gathering leaves no garbage behind.
 */
export type Positions = {
  /** Also waits in this state; `words` more may pass in it. */
  wait(state: number, words: number): void;
  /** Adds what an entry of the machine holds. */
  enter(entry: number): void;
  /** The number of what was gathered since the last call. */
  finish(): Position;
  /** Pairs of a state and the words that may still pass in it. */
  waitsAt(position: Position): readonly number[];
  /** The pattern sides that are complete there. */
  completesAt(position: Position): readonly number[];
  readonly count: number;
};

const NONE: readonly number[] = [];

export const createPositions = ({ entries, stateCount }: Machine): Positions => {
  const waits: (readonly number[])[] = [];
  const completes: (readonly number[])[] = [];
  const byHash = new Map<number, Position[]>();
  /** Per state, one more than the words that may pass in it; 0 where it is not gathered. */
  const gathered = new Uint8Array(stateCount);
  const states: number[] = [];
  const sides: number[] = [];

  const wait = (state: number, words: number): void => {
    const before = gathered[state] ?? 0;
    if (before === 0) states.push(state);
    if (before <= words) gathered[state] = words + 1;
  };
  const isGathered = (position: Position): boolean => {
    const known = waits[position] ?? NONE;
    return (
      known.length === 2 * states.length &&
      states.every((state, at) => known[2 * at] === state && known[2 * at + 1] === wordsIn(state)) &&
      hasSameItems(completes[position] ?? NONE, sides)
    );
  };
  const wordsIn = (state: number): number => (gathered[state] ?? 0) - 1;
  const hash = (): number => {
    let sum = sides.length;
    for (const state of states) sum = mix(mix(sum, state), gathered[state] ?? 0);
    for (const side of sides) sum = mix(sum, side);
    return sum;
  };
  const find = (): Position => {
    const key = hash();
    const alike = byHash.get(key);
    const known = alike?.find(isGathered);
    if (known !== undefined) return known;
    const position = waits.push(states.flatMap((state) => [state, wordsIn(state)])) - 1;
    completes.push([...sides]);
    if (alike) alike.push(position);
    else byHash.set(key, [position]);
    return position;
  };
  const finish = (): Position => {
    const position = find();
    for (const state of states) gathered[state] = 0;
    states.length = 0;
    sides.length = 0;
    return position;
  };
  finish(); // NOWHERE

  return {
    wait,
    enter(entry) {
      let at = entry;
      for (let left = entries[at++] ?? 0; left > 0; left -= 1) wait(entries[at++] ?? 0, entries[at++] ?? 0);
      for (let left = entries[at++] ?? 0; left > 0; left -= 1) {
        const side = entries[at++] ?? 0;
        if (!sides.includes(side)) sides.push(side);
      }
    },
    finish,
    waitsAt: (position) => waits[position] ?? NONE,
    completesAt: (position) => completes[position] ?? NONE,
    get count() {
      return waits.length;
    },
  };
};

const mix = (sum: number, value: number): number => Math.imul(sum ^ value, 0x0100_0193);

const hasSameItems = (some: readonly number[], others: readonly number[]): boolean =>
  some.length === others.length && some.every((item, at) => item === others[at]);
