/** What the sentence model sees of a sentence: its words, their neighbours, their parts and their classes, each as a number. */
import {
  FLAG,
  HASH_PRIME,
  HASH_START,
  hasFlag,
  hashOf,
  unitsFrom,
  unitsTo,
  type Words,
} from '#lib/engine/text/words.ts';

/** Longer sentences are seen in their first words only; the engine cuts them at 80. */
const MAX_WORDS = 80;
const NGRAM_CHARS = { least: 3, most: 5 } as const;
/** Stands before the first and behind the last letter of a word. */
const WORD_EDGE = 1;
/** All numbers are one word. */
const ANY_NUMBER = 77;

/** Marks what kind of feature a number stands for, so that a word and a part of one do not meet. */
const KIND = { word: 1, pair: 2, apart: 3, part: 4, first: 5, opening: 6, last: 7, length: 8 } as const;
const CLASS = { alone: 11, before: 12, pair: 13, behind: 14, apart: 15 } as const;

/** Sentences of a text with the classes of its words, as `readFeatures` takes them. */
export type ClassedWords = {
  readonly words: Words;
  /** Per word, the classes it belongs to. */
  readonly classesOf: (word: number) => readonly number[];
};

/** Gathers the features of one sentence after another, in one list that is used again. */
export class Features {
  #buckets = new Int32Array(4096);
  #count = 0;
  readonly #mask: number;

  /** @param bits features are numbered below 2 to this power; some share a number */
  constructor(bits: number) {
    this.#mask = 2 ** bits - 1;
  }

  /** How many there are, repeats counted. */
  get count(): number {
    return this.#count;
  }

  at(index: number): number {
    return this.#buckets[index] ?? 0;
  }

  toArray(): Int32Array {
    return this.#buckets.slice(0, this.#count);
  }

  /** Reads the words `first` up to and including `last`; what was read before is gone. */
  read({ words, classesOf }: ClassedWords, first: number, last: number): void {
    this.#count = 0;
    const end = Math.min(last, first + MAX_WORDS - 1);
    for (let word = first; word <= end; word += 1) {
      const own = wordOf(words, word);
      const next = word < end ? wordOf(words, word + 1) : 0;
      this.#add(KIND.word, own, 0);
      if (word < end) this.#add(KIND.pair, own, next);
      if (word + 2 <= end) this.#add(KIND.apart, own, wordOf(words, word + 2));
      if (!hasFlag(words, word, FLAG.number)) this.#readParts(words, word);
      for (const one of classesOf(word)) {
        this.#add(CLASS.alone, one, 0);
        if (word > first) this.#add(CLASS.behind, wordOf(words, word - 1), one);
        if (word < end) {
          this.#add(CLASS.before, one, next);
          for (const other of classesOf(word + 1)) this.#add(CLASS.pair, one, other);
        }
        if (word + 2 <= end) for (const other of classesOf(word + 2)) this.#add(CLASS.apart, one, other);
      }
    }
    this.#add(KIND.first, wordOf(words, first), 0);
    if (first < end) this.#add(KIND.opening, wordOf(words, first), wordOf(words, first + 1));
    this.#add(KIND.last, wordOf(words, end), 0);
    this.#add(KIND.length, Math.min(6, (end - first + 1) >> 2), 0);
  }

  #readParts(words: Words, word: number): void {
    const { units } = words;
    const from = unitsFrom(words, word);
    const to = unitsTo(words, word);
    for (let start = from - 1; start + NGRAM_CHARS.least <= to + 1; start += 1) {
      let hash = HASH_START;
      for (let at = start; at < start + NGRAM_CHARS.most && at <= to; at += 1) {
        const unit = at < from || at === to ? WORD_EDGE : (units[at] ?? 0);
        hash = Math.imul(hash ^ unit, HASH_PRIME);
        if (at - start + 1 >= NGRAM_CHARS.least) this.#add(KIND.part, hash, at - start);
      }
    }
  }

  #add(kind: number, one: number, other: number): void {
    if (this.#count === this.#buckets.length) {
      const larger = new Int32Array(2 * this.#count);
      larger.set(this.#buckets);
      this.#buckets = larger;
    }
    this.#buckets[this.#count] =
      spread(Math.imul(Math.imul(one ^ kind, HASH_PRIME) ^ other, HASH_PRIME)) & this.#mask;
    this.#count += 1;
  }
}

const wordOf = (words: Words, word: number): number =>
  hasFlag(words, word, FLAG.number) ? ANY_NUMBER : hashOf(words, word);

/** Lets every bit of a number decide every other (the finaliser of MurmurHash3). */
const spread = (hash: number): number => {
  let bits = hash ^ (hash >>> 16);
  bits = Math.imul(bits, 0x85eb_ca6b);
  bits ^= bits >>> 13;
  bits = Math.imul(bits, 0xc2b2_ae35);
  return bits ^ (bits >>> 16);
};
