import { endOf, FLAG, hasFlag, startOf, wordText, type Words } from './words.ts';

/** A sentence: its words `firstWord` up to and including `lastWord`, its text from `start` to `end` with its full stop. */
export type Sentence = {
  readonly firstWord: number;
  readonly lastWord: number;
  readonly start: number;
  readonly end: number;
};

/** Text without full stops is cut here, so that one endless sentence cannot cost more than many. */
const MAX_WORDS = 80;

/** Lines at least this long that go on with a small letter were wrapped by a mail program, not ended by the writer. */
const WRAPPED_LINE_CHARS = 50;

const CLOSERS = new Set(['"', '”', '’', "'", ')', '»']);
const OPENERS = new Set(['"', '“', '‘', "'", '(', '«', '[']);
const STOPS = new Set(['.', '!', '?', '…']);

/**
 * Sentences in order. A full stop ends one unless an abbreviation stands before it; a new line ends one unless the line was
 * only wrapped; an empty line always does.
 *
 * @param abbreviations folded and without their last full stop (`bijv`, `d.w.z`)
 */
export const splitSentences = (
  text: string,
  words: Words,
  abbreviations: ReadonlySet<string>,
): Sentence[] => {
  const sentences: Sentence[] = [];
  let first = 0;
  let from = 0;
  for (let word = 0; word < words.count; word += 1) {
    const isLast = word === words.count - 1;
    const end = hasFlag(words, word, FLAG.stop) ? sentenceEnd(text, words, word, abbreviations) : null;
    if (!isLast && end === null && word - first + 1 < MAX_WORDS) continue;
    const start = withOpeners(text, startOf(words, first), from);
    from = end ?? withClosers(text, endOf(words, word));
    sentences.push({ firstWord: first, lastWord: word, start, end: from });
    first = word + 1;
  }
  return sentences;
};

/** Where the sentence ends between this word and the next, or null when it goes on. */
const sentenceEnd = (
  text: string,
  words: Words,
  word: number,
  abbreviations: ReadonlySet<string>,
): number | null => {
  const gapEnd = word + 1 < words.count ? startOf(words, word + 1) : text.length;
  // A question mark is a word of its own, and the stop as well.
  const isStopItself = STOPS.has(text.charAt(startOf(words, word)));
  for (let at = isStopItself ? startOf(words, word) : endOf(words, word); at < gapEnd; at += 1) {
    const char = text.charAt(at);
    if (char === '\n') return isWrappedLine(text, at, gapEnd) ? null : withClosers(text, endOf(words, word));
    if (!STOPS.has(char)) continue;
    if (char === '.' && abbreviations.has(wordText(words, word))) continue;
    // The question mark of a gap such as [welke dag?] asks the writer, not the customer.
    if (text.charAt(at + 1) === ']') continue;
    const end = endOfStops(text, at);
    const after = text.charAt(end);
    if (after === '' || /\s/.test(after)) return end;
  }
  return null;
};

const endOfStops = (text: string, at: number): number => {
  let end = at + 1;
  while (STOPS.has(text.charAt(end)) || CLOSERS.has(text.charAt(end))) end += 1;
  return end;
};

/** A sentence that is replaced goes with the quotes or brackets around it. */
const withOpeners = (text: string, start: number, from: number): number => {
  let at = start;
  while (at > from && OPENERS.has(text.charAt(at - 1))) at -= 1;
  return at;
};

const withClosers = (text: string, end: number): number => {
  let at = end;
  while (CLOSERS.has(text.charAt(at)) || isEndOfGap(text, at)) at += 1;
  return at;
};

const isEndOfGap = (text: string, at: number): boolean =>
  text.charAt(at) === ']' || (STOPS.has(text.charAt(at)) && text.charAt(at + 1) === ']');

const isWrappedLine = (text: string, newline: number, gapEnd: number): boolean => {
  if (text.slice(newline + 1, gapEnd).includes('\n')) return false;
  const lineStart = text.lastIndexOf('\n', newline - 1) + 1;
  if (newline - lineStart < WRAPPED_LINE_CHARS) return false;
  const next = text.charAt(gapEnd);
  return (
    next !== '' &&
    next === next.toLowerCase() &&
    !/[-*•\d]/.test(
      text
        .slice(newline + 1, gapEnd + 1)
        .trim()
        .charAt(0),
    )
  );
};
