/** Letters and digits of every script: what a word is made of. */
const WORD_CHAR = /[\p{L}\p{N}]/u;

/** Units below this, the Latin letters among them, are looked up in `FOLDED`. */
export const TABLE_SIZE = 0x250;
const SEPARATOR = 0;
/** No letter of the table is folded to this. */
export const UNKNOWN = 0xffff;

const foldChar = (code: number): number => {
  const char = String.fromCharCode(code);
  if (!WORD_CHAR.test(char)) return SEPARATOR;
  const bare = char.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
  return bare.length === 1 ? bare.charCodeAt(0) : code;
};

/**
 * Folded units, `UNKNOWN` where one was not met yet; a worker that wakes has no time to fold them all. `readWords` reads it
 * itself, because a call for each letter would cost more than the letter.
 */
export const FOLDED = new Uint16Array(TABLE_SIZE).fill(UNKNOWN);

/**
 * One UTF-16 unit as the engine compares it: small letter without accent, digit as it is, 0 for what stands between words.
 * One unit stays one unit, so offsets in folded text are offsets in the draft.
 */
export const foldUnit = (code: number): number => {
  // Half of a surrogate pair: letters beyond the basic plane are rare enough to be kept as they are.
  if (code >= TABLE_SIZE) return code >= 0xd800 && code <= 0xdfff ? SEPARATOR : foldChar(code);
  const known = FOLDED[code] ?? SEPARATOR;
  if (known !== UNKNOWN) return known;
  const folded = foldChar(code);
  FOLDED[code] = folded;
  return folded;
};

/** Inside a word these are not there: soft hyphen, zero-width signs, combining accents, word joiner, variation selectors. */
export const isInvisible = (code: number): boolean =>
  code === 0xad ||
  (code >= 0x200b && code <= 0x200d) ||
  code === 0x2060 ||
  code === 0xfeff ||
  (code >= 0x300 && code <= 0x36f) ||
  (code >= 0xfe00 && code <= 0xfe0f);

/** Straight and curly apostrophes, which hold a word together (`foto's`, `don’t`). */
export const isApostrophe = (code: number): boolean => code === 0x27 || code === 0x2019 || code === 0x2bc;
