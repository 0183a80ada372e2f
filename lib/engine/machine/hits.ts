/** A stretch of words: word numbers, both included. */
export type WordSpan = { readonly first: number; readonly last: number };

/** Per hit: its side, its first word, its last. */
const CELLS = 3;
const NO_HIT = -1;

/**
 * What a machine found in a text, sentence by sentence: the side of a pattern with its first and last word. In a sentence
 * hits stand in order of their first word, and of a side each is as long as can be.
 *
 * Rules ask for the sides of one sentence again and again, so a sentence is opened first and then asked.
 */
export class Hits {
  #cells = new Int32Array(64 * CELLS);
  #count = 0;
  /** Per sentence the number of its first hit. */
  readonly #from: Int32Array;
  #sentences = 0;
  /** Per side the first hit in the sentence that was opened last, if `#opened` says so. */
  readonly #firstHit: Int32Array;
  readonly #openedAt: Int32Array;
  readonly #isFound: Uint8Array;
  #open = 0;
  #opened = NO_HIT;

  constructor(sentenceCount: number, sideCount: number) {
    this.#from = new Int32Array(sentenceCount + 1);
    this.#firstHit = new Int32Array(sideCount);
    this.#openedAt = new Int32Array(sideCount);
    this.#isFound = new Uint8Array(sideCount);
  }

  /** Adds a hit to the sentence that is being read. A longer one from the same word takes the place of the shorter. */
  add(side: number, first: number, last: number): void {
    for (let hit = this.#count - 1; hit >= 0 && this.firstOf(hit) === first; hit -= 1) {
      if (this.sideOf(hit) !== side) continue;
      this.#cells[hit * CELLS + 2] = last;
      return;
    }
    if (this.#count * CELLS === this.#cells.length) {
      const cells = new Int32Array(2 * this.#cells.length);
      cells.set(this.#cells);
      this.#cells = cells;
    }
    const at = this.#count * CELLS;
    this.#isFound[side] = 1;
    this.#cells[at] = side;
    this.#cells[at + 1] = first;
    this.#cells[at + 2] = last;
    this.#count += 1;
  }

  endSentence(): void {
    this.#sentences += 1;
    this.#from[this.#sentences] = this.#count;
  }

  get sentenceCount(): number {
    return this.#sentences;
  }

  /** The number of a sentence's first hit; those of the next begin where its own end. */
  from(sentence: number): number {
    return this.#from[Math.min(Math.max(sentence, 0), this.#sentences)] ?? 0;
  }

  sideOf(hit: number): number {
    return this.#cells[hit * CELLS] ?? 0;
  }
  firstOf(hit: number): number {
    return this.#cells[hit * CELLS + 1] ?? 0;
  }
  lastOf(hit: number): number {
    return this.#cells[hit * CELLS + 2] ?? 0;
  }

  /** `firstHit` and `has` answer for this sentence from now on. */
  open(sentence: number): void {
    if (sentence === this.#opened) return;
    this.#opened = sentence;
    this.#open += 1;
    for (let hit = this.from(sentence + 1) - 1; hit >= this.from(sentence); hit -= 1) {
      const side = this.sideOf(hit);
      this.#firstHit[side] = hit;
      this.#openedAt[side] = this.#open;
    }
  }

  /** Whether this side was found in any sentence. */
  isFound(side: number): boolean {
    return this.#isFound[side] === 1;
  }

  has(side: number): boolean {
    return this.#openedAt[side] === this.#open;
  }

  /** The first hit of this side in the open sentence, or -1. */
  firstHit(side: number): number {
    return this.has(side) ? (this.#firstHit[side] ?? NO_HIT) : NO_HIT;
  }

  /** The next hit of the same side in the open sentence, or -1. */
  nextHit(hit: number): number {
    const side = this.sideOf(hit);
    const end = this.from(this.#opened + 1);
    for (let next = hit + 1; next < end; next += 1) if (this.sideOf(next) === side) return next;
    return NO_HIT;
  }
}
