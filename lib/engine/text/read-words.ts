/** Cuts text into words, numbers and the signs that patterns can name. Knows no language. */
import { FOLDED, foldUnit, isApostrophe, isInvisible, TABLE_SIZE, UNKNOWN } from './fold-text.ts';
import { CELLS, FLAG, HASH_PRIME, HASH_START, type Words } from './words.ts';

const SIGNS = new Set(['?', '!', ':', '€', '%', '£', '$']);
/** With the colon and semicolon that begin a smiley. */
const ASCII_SIGNS = new Set(Array.from('?!:;%$', (sign) => sign.charCodeAt(0)));
const EMOJI = /\p{Extended_Pictographic}/u;
const SMILEY = /[:;]-?[)(DP]/y;
const IS_UPPER = /\p{Lu}/u;

/** How patterns write any emoji or smiley. */
export const EMOJI_WORD = '☺';

const NEWLINE = 0x0a;
const BLANK = 0x20;
const EXCLAMATION = 0x21;
const APOSTROPHE = 0x27;
const COMMA = 0x2c;
const STOP = 0x2e;
const COLON = 0x3a;
const SEMICOLON = 0x3b;
const QUESTION = 0x3f;
const CLOSING_BRACKET = 0x5d;
const ELLIPSIS = 0x2026;

/** One word in so many characters, at first; the lists grow where words are shorter. */
const CHARS_PER_WORD = 4;

/**
 * The words of a text in order. Offsets are UTF-16 units of the text as given.
 *
 * One long loop over plain variables: this is the only place that looks at every character, and whether a call in it is
 * free depends on what the browser happened to see first.
 */
export const readWords = (text: string): Words => {
  const { length } = text;
  const units = new Uint16Array(length);
  let cells = new Int32Array((Math.ceil(length / CHARS_PER_WORD) + 1) * CELLS);
  let flags = new Uint8Array(cells.length / CELLS);
  let count = 0;
  let unitCount = 0;
  let at = 0;
  while (at < length) {
    const code = text.charCodeAt(at);
    const known = code < TABLE_SIZE ? (FOLDED[code] ?? 0) : UNKNOWN;
    const first = known === UNKNOWN ? foldUnit(code) : known;
    const start = at;
    let flag = 0;
    let hash = HASH_START;
    if (first === 0) {
      at += 1;
      if (code === BLANK || code === COMMA) continue;
      if (isStop(code) && count > 0) flags[count - 1] = (flags[count - 1] ?? 0) | FLAG.stop;
      const sign = readSign(text, start, code);
      if (sign === 0) continue;
      at = sign === EMOJI_UNIT ? endOfEmoji(text, start) : at;
      if (isStop(code)) flag = FLAG.stop;
      units[unitCount] = sign;
      unitCount += 1;
      hash = Math.imul(hash ^ sign, HASH_PRIME);
    } else if (isDigit(code)) {
      at = endOfNumber(text, start);
      flag = isPlainNumber(text, start, at) ? FLAG.number : 0;
      for (let digit = start; digit < at; digit += 1) {
        const unit = foldUnit(text.charCodeAt(digit)) || text.charCodeAt(digit);
        units[unitCount] = unit;
        unitCount += 1;
        hash = Math.imul(hash ^ unit, HASH_PRIME);
      }
    } else {
      for (; at < length; at += 1) {
        const next = text.charCodeAt(at);
        let unit = next < TABLE_SIZE ? (FOLDED[next] ?? 0) : UNKNOWN;
        if (unit === UNKNOWN) unit = foldUnit(next);
        if (unit === 0) {
          // The blank ends nearly every word.
          if (next === BLANK || !isInsideWord(text, start, at, next)) break;
          if (!isApostrophe(next)) continue;
          unit = APOSTROPHE;
        }
        units[unitCount] = unit;
        unitCount += 1;
        hash = Math.imul(hash ^ unit, HASH_PRIME);
      }
      if (isUpper(text, start, code)) flag = FLAG.capitalised;
    }
    if (count === flags.length) {
      cells = withRoom(cells, new Int32Array(2 * cells.length));
      flags = withRoom(flags, new Uint8Array(2 * flags.length));
    }
    const cell = count * CELLS;
    cells[cell] = start;
    cells[cell + 1] = at;
    cells[cell + 2] = unitCount;
    cells[cell + 3] = hash;
    flags[count] = flag;
    count += 1;
  }
  return { text, count, cells, flags, units };
};

const withRoom = <List extends Int32Array | Uint8Array>(list: List, larger: List): List => {
  larger.set(list);
  return larger;
};

/** 0 outside the text. NaN, which is no small integer, would slow down everything that it ever passed through. */
const codeAt = (text: string, at: number): number => (at >= 0 && at < text.length ? text.charCodeAt(at) : 0);

const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const isStop = (code: number): boolean =>
  code === STOP || code === NEWLINE || code === QUESTION || code === EXCLAMATION || code === ELLIPSIS;

/** Signs inside a number: `9.30`, `1.240,50`, `12:45`. */
const isInsideNumber = (text: string, at: number): boolean => {
  const code = codeAt(text, at);
  return (code === STOP || code === COMMA || code === COLON) && isDigit(codeAt(text, at + 1));
};

const endOfNumber = (text: string, start: number): number => {
  let end = start + 1;
  while (end < text.length && (foldUnit(text.charCodeAt(end)) !== 0 || isInsideNumber(text, end))) end += 1;
  return end;
};

/** Whether only digits and their signs stand here, as in `24` and not in `24e`. */
const isPlainNumber = (text: string, start: number, end: number): boolean => {
  for (let at = start; at < end; at += 1) {
    if (!isDigit(text.charCodeAt(at)) && !isInsideNumber(text, at)) return false;
  }
  return true;
};

/** Whether a character that is no letter holds a word together here. */
const isInsideWord = (text: string, start: number, at: number, code: number): boolean =>
  isInvisible(code) ||
  (isApostrophe(code) && foldUnit(codeAt(text, at + 1)) !== 0) ||
  isDottedLetter(text, start, at, code);

/** `a.u.b.` and `d.d.` are one word: a full stop after a single letter that another single letter and stop follow. */
const isDottedLetter = (text: string, start: number, at: number, code: number): boolean => {
  if (code !== STOP) return false;
  const isSingleBefore = at - start === 1 || codeAt(text, at - 2) === STOP;
  return isSingleBefore && foldUnit(codeAt(text, at + 1)) !== 0 && codeAt(text, at + 2) === STOP;
};

const isUpper = (text: string, at: number, code: number): boolean => {
  if (code < 0x80) return code >= 0x41 && code <= 0x5a;
  return IS_UPPER.test(text.charAt(at));
};

/** The unit of a sign that patterns can name, or 0. */
const readSign = (text: string, at: number, code: number): number => {
  // Full stops, new lines, brackets: nearly all that stands between words.
  if (code < 0x80 && !ASCII_SIGNS.has(code)) return 0;
  if ((code === COLON || code === SEMICOLON) && endOfSmiley(text, at) > 0) return EMOJI_UNIT;
  // `[welke dag?]` asks the writer, not the customer.
  if (code === QUESTION && codeAt(text, at + 1) === CLOSING_BRACKET) return 0;
  if (SIGNS.has(text.charAt(at))) return code;
  if (code < 0x2000) return 0;
  return EMOJI.test(String.fromCodePoint(text.codePointAt(at) ?? code)) ? EMOJI_UNIT : 0;
};

const endOfEmoji = (text: string, at: number): number =>
  endOfSmiley(text, at) || at + String.fromCodePoint(text.codePointAt(at) ?? 0).length;

/** Where `:-)` and its like end, or 0. */
const endOfSmiley = (text: string, at: number): number => {
  SMILEY.lastIndex = at;
  return SMILEY.test(text) ? SMILEY.lastIndex : 0;
};

const EMOJI_UNIT = EMOJI_WORD.charCodeAt(0);
