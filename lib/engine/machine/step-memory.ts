/** Remembers which number follows from two others. One flat table, because nothing in the engine is asked more often. */
export type StepMemory = {
  /** What was remembered of this pair, or -1. */
  get(from: number, kind: number): number;
  /** Numbers are not negative; `from` and `kind` stay below `MAX_FROM` and `MAX_KIND`. */
  set(from: number, kind: number, to: number): void;
};

/** Together they make a key of 31 bits. */
export const MAX_FROM = 2 ** 16;
export const MAX_KIND = 2 ** 15;

const EMPTY = -1;
/** Room for the steps of a first letter. */
const FIRST_BITS = 13;
/** Spreads keys that differ little over the whole table (the golden ratio, 32 bits). */
const SPREAD = 0x9e37_79b1;

export const createStepMemory = (): StepMemory => {
  let bits = FIRST_BITS;
  let keys = new Int32Array(2 ** bits).fill(EMPTY);
  let values = new Int32Array(2 ** bits);
  let count = 0;

  /** Where this key is, or the free place where it belongs. */
  const placeOf = (key: number): number => {
    let place = Math.imul(key, SPREAD) >>> (32 - bits);
    while (keys[place] !== key && keys[place] !== EMPTY) place = (place + 1) & (keys.length - 1);
    return place;
  };
  const put = (key: number, to: number): void => {
    const place = placeOf(key);
    keys[place] = key;
    values[place] = to;
  };
  const grow = (): void => {
    const old = { keys, values };
    bits += 1;
    keys = new Int32Array(2 ** bits).fill(EMPTY);
    values = new Int32Array(2 ** bits);
    old.keys.forEach((key, place) => {
      if (key !== EMPTY) put(key, old.values[place] ?? 0);
    });
  };

  return {
    get(from, kind) {
      const place = placeOf(from * MAX_KIND + kind);
      return keys[place] === EMPTY ? EMPTY : (values[place] ?? EMPTY);
    },
    set(from, kind, to) {
      count += 1;
      // Half empty, so that most keys are found where they are looked for first.
      if (count * 2 > keys.length) grow();
      put(from * MAX_KIND + kind, to);
    },
  };
};
