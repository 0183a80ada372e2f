/** Looks words up without making strings of them. */
import { HASH_PRIME, HASH_START, hashOf, unitsFrom, unitsTo, type Words } from './words.ts';

/** Words with the same value, joined by spaces. Values are not negative. */
export type WordGroup = readonly [value: number, words: string];

/** What is answered for a word that is not in a lexicon. */
export const NOT_FOUND = -1;

/** Spreads hashes over the whole table (the golden ratio, 32 bits). */
const SPREAD = 0x9e37_79b1;
const BLANK = 0x20;

/** A word list as one open table. Made in a millisecond for a whole language, since a worker that wakes must make it. */
export class Lexicon {
  readonly #units: Uint16Array;
  /** Per entry: where its units begin and end, its hash, its value. */
  readonly #entries: Int32Array;
  /** One more than the number of an entry, or 0. */
  readonly #slots: Int32Array;
  readonly #shift: number;

  constructor(groups: readonly WordGroup[]) {
    const joined = groups.map(([, words]) => words).join(' ');
    this.#units = new Uint16Array(joined.length);
    const entries: number[] = [];
    let at = 0;
    for (const [value, words] of groups) {
      if (words !== '') at = this.#addGroup(entries, at, value, words);
    }
    this.#entries = Int32Array.from(entries);
    const bits = Math.ceil(Math.log2(entries.length / 2 + 2));
    this.#slots = new Int32Array(2 ** bits);
    this.#shift = 32 - bits;
    for (let entry = 0; entry < entries.length / 4; entry += 1) this.#insert(entry);
  }

  #addGroup(entries: number[], from: number, value: number, words: string): number {
    let start = from;
    let end = from;
    let hash = HASH_START;
    for (let index = 0; index <= words.length; index += 1) {
      const unit = index === words.length ? BLANK : words.charCodeAt(index);
      if (unit === BLANK) {
        entries.push(start, end, hash, value);
        start = end;
        hash = HASH_START;
        continue;
      }
      this.#units[end] = unit;
      end += 1;
      hash = Math.imul(hash ^ unit, HASH_PRIME);
    }
    return end;
  }

  #insert(entry: number): void {
    let slot = Math.imul(this.#entries[entry * 4 + 2] ?? 0, SPREAD) >>> this.#shift;
    while (this.#slots[slot] !== 0) slot = (slot + 1) & (this.#slots.length - 1);
    this.#slots[slot] = entry + 1;
  }

  /** The value of a word, or `NOT_FOUND`. */
  valueOf(words: Words, word: number): number {
    return this.find(words.units, unitsFrom(words, word), unitsTo(words, word), hashOf(words, word));
  }

  /** The value of the units `from` up to `to`, whose hash is `hash`, or `NOT_FOUND`. */
  find(units: Uint16Array, from: number, to: number, hash: number): number {
    const slots = this.#slots;
    const entries = this.#entries;
    let slot = Math.imul(hash, SPREAD) >>> this.#shift;
    for (;;) {
      const entry = ((slots[slot] ?? 0) - 1) * 4;
      if (entry < 0) return NOT_FOUND;
      if (entries[entry + 2] === hash && this.#isSame(entry, units, from, to)) return entries[entry + 3] ?? 0;
      slot = (slot + 1) & (slots.length - 1);
    }
  }

  #isSame(entry: number, units: Uint16Array, from: number, to: number): boolean {
    const own = this.#entries[entry] ?? 0;
    if ((this.#entries[entry + 1] ?? 0) - own !== to - from) return false;
    for (let at = 0; at < to - from; at += 1) if (this.#units[own + at] !== units[from + at]) return false;
    return true;
  }
}
