/** Cuts text into words. Knows no language. */
import { foldUnit, isApostrophe, isInvisible } from './fold-text.ts';

/** One word, number or sign that patterns can name. */
export type Word = {
  /** Folded: small letters without accents. A number keeps its digits. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly isNumber: boolean;
  readonly isCapitalised: boolean;
};

const SIGNS = new Set(['?', '!', ':', '€', '%', '£', '$']);
/** With the colon and semicolon that begin a smiley. */
const ASCII_SIGNS = new Set(Array.from('?!:;%$', (sign) => sign.charCodeAt(0)));
const EMOJI = /\p{Extended_Pictographic}/u;
const SMILEY = /[:;]-?[)(DP]/y;
const IS_UPPER = /\p{Lu}/u;

/** How patterns write any emoji or smiley. */
export const EMOJI_WORD = '☺';

const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const isInsideNumber = (code: number): boolean => code === 0x2e || code === 0x2c || code === 0x3a;

/** The words of a text in order. Offsets are UTF-16 units of the text as given. */
export const readWords = (text: string): Word[] => {
  const words: Word[] = [];
  let at = 0;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (foldUnit(code) === 0) {
      const sign = readSign(text, at, code);
      if (sign) words.push(sign);
      at = sign ? sign.end : at + 1;
      continue;
    }
    const word = isDigit(code) ? readNumber(text, at) : readWord(text, at);
    words.push(word);
    at = word.end;
  }
  return words;
};

const readWord = (text: string, start: number): Word => {
  // Most words are small letters already and need no copy.
  let isFolded = true;
  let end = start;
  for (; end < text.length; end += 1) {
    const code = text.charCodeAt(end);
    const unit = foldUnit(code);
    if (unit === 0 && !isInsideWord(text, start, end, code)) break;
    if (unit !== code && code !== 0x27) isFolded = false;
  }
  const raw = text.slice(start, end);
  return {
    text: isFolded ? raw : foldWord(raw),
    start,
    end,
    isNumber: false,
    isCapitalised: isUpper(text, start),
  };
};

/** Whether a character that is no letter holds a word together here. */
const isInsideWord = (text: string, start: number, at: number, code: number): boolean =>
  isInvisible(code) ||
  (isApostrophe(code) && foldUnit(text.charCodeAt(at + 1)) !== 0) ||
  isDottedLetter(text, start, at);

const foldWord = (word: string): string => {
  let folded = '';
  for (let at = 0; at < word.length; at += 1) {
    const code = word.charCodeAt(at);
    const unit = foldUnit(code);
    if (unit !== 0) folded += String.fromCharCode(unit);
    else if (isApostrophe(code)) folded += "'";
  }
  return folded;
};

const isUpper = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at);
  if (code < 0x80) return code >= 0x41 && code <= 0x5a;
  return IS_UPPER.test(text.charAt(at));
};

/** `a.u.b.` and `d.d.` are one word: a full stop after a single letter that another single letter and stop follow. */
const isDottedLetter = (text: string, start: number, at: number): boolean => {
  if (text.charCodeAt(at) !== 0x2e) return false;
  const isSingleBefore = at - start === 1 || text.charCodeAt(at - 2) === 0x2e;
  return isSingleBefore && foldUnit(text.charCodeAt(at + 1)) !== 0 && text.charCodeAt(at + 2) === 0x2e;
};

const readNumber = (text: string, start: number): Word => {
  let end = start + 1;
  let isNumber = true;
  while (end < text.length) {
    const code = text.charCodeAt(end);
    if (isInsideNumber(code) && isDigit(text.charCodeAt(end + 1))) end += 1;
    else if (foldUnit(code) === 0) break;
    else if (!isDigit(code)) isNumber = false;
    end += 1;
  }
  const raw = text.slice(start, end);
  return { text: raw.toLowerCase(), start, end, isNumber, isCapitalised: false };
};

const readSign = (text: string, at: number, code: number): Word | null => {
  // Spaces, full stops and commas: nearly all that stands between words.
  if (code < 0x80 && !ASCII_SIGNS.has(code)) return null;
  const sign = (word: string, end: number): Word => ({
    text: word,
    start: at,
    end,
    isNumber: false,
    isCapitalised: false,
  });
  if (code === 0x3a || code === 0x3b) {
    SMILEY.lastIndex = at;
    const smiley = SMILEY.exec(text);
    if (smiley) return sign(EMOJI_WORD, at + smiley[0].length);
  }
  // `[welke dag?]` asks the writer, not the customer.
  if (code === 0x3f && text.charCodeAt(at + 1) === 0x5d) return null;
  if (SIGNS.has(text.charAt(at))) return sign(text.charAt(at), at + 1);
  if (code < 0x2000) return null;
  const point = text.codePointAt(at) ?? code;
  const char = String.fromCodePoint(point);
  return EMOJI.test(char) ? sign(EMOJI_WORD, at + char.length) : null;
};
