/**
 * The words of a text, laid out in flat lists. A mail is read at every keystroke, and an object per word would cost more
 * than the reading.
 */
export type Words = {
  readonly text: string;
  readonly count: number;
  /** `CELLS` numbers per word: where it starts and ends in the text, where its units end in `units`, its hash. */
  readonly cells: Int32Array;
  /** Per word a sum of `FLAG`s. */
  readonly flags: Uint8Array;
  /** The words one behind another, folded: small letters without accents. A number keeps its digits and signs. */
  readonly units: Uint16Array;
};

export const CELLS = 4;
export const FLAG = {
  number: 1,
  capitalised: 2,
  /** A full stop, question mark, exclamation mark or new line stands at this word or behind it. */
  stop: 4,
} as const;

/** Words are compared by their hash first (FNV-1a over the folded units). */
export const HASH_START = 0x811c_9dc5 | 0;
export const HASH_PRIME = 0x0100_0193;

/** Where a word begins in the text: UTF-16 units. */
export const startOf = ({ cells }: Words, word: number): number => cells[word * CELLS] ?? 0;
export const endOf = ({ cells }: Words, word: number): number => cells[word * CELLS + 1] ?? 0;
export const hashOf = ({ cells }: Words, word: number): number => cells[word * CELLS + 3] ?? 0;

/** Where a word begins and ends in `units`. */
export const unitsFrom = ({ cells }: Words, word: number): number =>
  word === 0 ? 0 : (cells[word * CELLS - 2] ?? 0);
export const unitsTo = ({ cells }: Words, word: number): number => cells[word * CELLS + 2] ?? 0;

export const hasFlag = ({ flags }: Words, word: number, flag: number): boolean =>
  ((flags[word] ?? 0) & flag) !== 0;

/** A word as patterns write it; empty where there is none. */
export const wordText = (words: Words, word: number): string =>
  word < 0 || word >= words.count
    ? ''
    : String.fromCharCode(...words.units.subarray(unitsFrom(words, word), unitsTo(words, word)));

/** All words as patterns write them. */
export const textsOf = (words: Words): string[] =>
  Array.from({ length: words.count }, (_, word) => wordText(words, word));
