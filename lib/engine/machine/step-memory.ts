/** Together they make a key of 31 bits. */
export const MAX_FROM = 2 ** 16;
export const MAX_KIND = 2 ** 15;

const EMPTY = -1;
/** Room for the steps of a first letter. */
const FIRST_BITS = 13;
/** Spreads keys that differ little over the whole table (the golden ratio, 32 bits). */
const SPREAD = 0x9e37_79b1;

/** Remembers which number follows from two others. One flat table, because nothing in the engine is asked more often. */
export class StepMemory {
  #bits = FIRST_BITS;
  /** Pairs of a key and its value. */
  #cells = new Int32Array(2 * 2 ** FIRST_BITS).fill(EMPTY);
  #count = 0;

  /** What was remembered of this pair, or -1. */
  get(from: number, kind: number): number {
    return this.#cells[this.#placeOf(from * MAX_KIND + kind) + 1] ?? EMPTY;
  }

  /** Numbers are not negative; `from` and `kind` stay below `MAX_FROM` and `MAX_KIND`. */
  set(from: number, kind: number, to: number): void {
    this.#count += 1;
    // Half empty, so that most keys are found where they are looked for first.
    if (this.#count * 4 > this.#cells.length) this.#grow();
    this.#put(from * MAX_KIND + kind, to);
  }

  /** Where this key is, or the free place where it belongs. */
  #placeOf(key: number): number {
    const cells = this.#cells;
    let place = (Math.imul(key, SPREAD) >>> (32 - this.#bits)) * 2;
    for (;;) {
      const found = cells[place];
      if (found === key || found === EMPTY) return place;
      place = (place + 2) & (cells.length - 1);
    }
  }

  #put(key: number, to: number): void {
    const place = this.#placeOf(key);
    this.#cells[place] = key;
    this.#cells[place + 1] = to;
  }

  #grow(): void {
    const old = this.#cells;
    this.#bits += 1;
    this.#cells = new Int32Array(2 * 2 ** this.#bits).fill(EMPTY);
    for (let place = 0; place < old.length; place += 2) {
      const key = old[place] ?? EMPTY;
      if (key !== EMPTY) this.#put(key, old[place + 1] ?? 0);
    }
  }
}
