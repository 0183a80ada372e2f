import type { Machine } from './open-machine.ts';

/** The number of a position: everywhere that a walk over a machine may be at once. */
export type Position = number;
/** Where a walk is when nothing fits any more. */
export const NOWHERE: Position = 0;

const NONE: readonly number[] = [];

/**
 * All positions that were met, and the one that is being gathered. Steps are taken by the thousand while a worker wakes up,
 * so gathering leaves no garbage behind.
 */
export class Positions {
  readonly #entries: readonly number[];
  readonly #waits: (readonly number[])[] = [];
  readonly #completes: (readonly number[])[] = [];
  readonly #byHash = new Map<number, Position[]>();
  /** Per state, one more than the words that may pass in it; 0 where it is not gathered. */
  readonly #gathered: Uint8Array;
  readonly #states: number[] = [];
  readonly #sides: number[] = [];

  constructor({ entries, stateCount }: Pick<Machine, 'entries' | 'stateCount'>) {
    this.#entries = entries;
    this.#gathered = new Uint8Array(stateCount);
    this.finish(); // NOWHERE
  }

  get count(): number {
    return this.#waits.length;
  }

  /** Also waits in this state; `words` more may pass in it. */
  wait(state: number, words: number): void {
    const before = this.#gathered[state] ?? 0;
    if (before === 0) this.#states.push(state);
    if (before <= words) this.#gathered[state] = words + 1;
  }

  /** Adds what an entry of the machine holds. */
  enter(entry: number): void {
    const entries = this.#entries;
    let at = entry;
    for (let left = entries[at++] ?? 0; left > 0; left -= 1)
      this.wait(entries[at++] ?? 0, entries[at++] ?? 0);
    for (let left = entries[at++] ?? 0; left > 0; left -= 1) {
      const side = entries[at++] ?? 0;
      if (!this.#sides.includes(side)) this.#sides.push(side);
    }
  }

  /** The number of what was gathered since the last call. */
  finish(): Position {
    const position = this.#find();
    for (const state of this.#states) this.#gathered[state] = 0;
    this.#states.length = 0;
    this.#sides.length = 0;
    return position;
  }

  /** Pairs of a state and the words that may still pass in it. */
  waitsAt(position: Position): readonly number[] {
    return this.#waits[position] ?? NONE;
  }

  /** The pattern sides that are complete there. */
  completesAt(position: Position): readonly number[] {
    return this.#completes[position] ?? NONE;
  }

  #find(): Position {
    const key = this.#hash();
    const alike = this.#byHash.get(key);
    const known = alike?.find((position) => this.#isGathered(position));
    if (known !== undefined) return known;
    const position =
      this.#waits.push(this.#states.flatMap((state) => [state, (this.#gathered[state] ?? 0) - 1])) - 1;
    this.#completes.push([...this.#sides]);
    if (alike) alike.push(position);
    else this.#byHash.set(key, [position]);
    return position;
  }

  #isGathered(position: Position): boolean {
    const known = this.#waits[position] ?? NONE;
    const states = this.#states;
    return (
      known.length === 2 * states.length &&
      states.every(
        (state, at) => known[2 * at] === state && known[2 * at + 1] === (this.#gathered[state] ?? 0) - 1,
      ) &&
      hasSameItems(this.#completes[position] ?? NONE, this.#sides)
    );
  }

  #hash(): number {
    let sum = this.#sides.length;
    for (const state of this.#states) sum = mix(mix(sum, state), this.#gathered[state] ?? 0);
    for (const side of this.#sides) sum = mix(sum, side);
    return sum;
  }
}

const mix = (sum: number, value: number): number => Math.imul(sum ^ value, 0x0100_0193);

const hasSameItems = (some: readonly number[], others: readonly number[]): boolean =>
  some.length === others.length && some.every((item, at) => item === others[at]);
