/** A quotation is no longer than this, so that a lone quotation mark does not quote the rest of a mail. */
const MAX_QUOTE_CHARS = 160;

/** Whether somebody else's words are given here: “u hoort nog van ons”. Looks at the line around this place. */
export const isQuoted = (text: string, place: number): boolean =>
  isBetween(text, place, '“„«', '”»') || isBetween(text, place, '‘', '’') || isBetweenStraight(text, place);

const isBetween = (text: string, place: number, openers: string, closers: string): boolean => {
  for (let at = place - 1; at >= Math.max(0, place - MAX_QUOTE_CHARS); at -= 1) {
    const char = text.charAt(at);
    if (char === '\n' || closes(text, at, closers)) return false;
    if (openers.includes(char)) return findCloser(text, place, closers);
  }
  return false;
};

const isBetweenStraight = (text: string, place: number): boolean => {
  for (let at = place - 1; at >= Math.max(0, place - MAX_QUOTE_CHARS); at -= 1) {
    const char = text.charAt(at);
    if (char === '\n') return false;
    if (char !== '"' && char !== "'") continue;
    if (opens(text, at)) return findCloser(text, place, char);
    if (closes(text, at, char)) return false;
  }
  return false;
};

const findCloser = (text: string, from: number, closers: string): boolean => {
  for (let at = from; at < Math.min(text.length, from + MAX_QUOTE_CHARS); at += 1) {
    if (text.charAt(at) === '\n') return false;
    if (closes(text, at, closers)) return true;
  }
  return false;
};

const IS_LETTER = /[\p{L}\p{N}]/u;

/** An apostrophe inside a word closes nothing. */
const closes = (text: string, at: number, closers: string): boolean =>
  closers.includes(text.charAt(at)) && at > 0 && !IS_LETTER.test(text.charAt(at + 1));

/** A straight mark opens behind a space, unless it begins ’s or ’t. */
const opens = (text: string, at: number): boolean =>
  !IS_LETTER.test(text.charAt(at - 1)) &&
  IS_LETTER.test(text.charAt(at + 1)) &&
  !/^'[b-df-hj-np-tv-z](?![\p{L}\p{N}])/u.test(text.slice(at, at + 3));
