import type { Hits } from '#lib/engine/machine/hits.ts';

import { foldUnit } from './fold-text.ts';
import type { Sentence } from './split-sentences.ts';
import { endOf, wordText, type Words } from './words.ts';

/** Sentence numbers: salutation is everything before `bodyFrom`, closing everything from `bodyTo`. */
export type Regions = {
  readonly bodyFrom: number;
  readonly openingTo: number;
  readonly bodyTo: number;
  /** Nothing goes in front of sentences before this one: "Beste Jan, wat vervelend." greets as well. */
  readonly partsFrom: number;
};

const OPENING_SENTENCES = 2;
const MAX_SALUTATION_WORDS = 9;
/** A closing line is short; "Groeten uit Zeeland, waar …" is not one. */
const MAX_CLOSING_WORDS = 7;

type Habits = { readonly salutations: ReadonlySet<string>; readonly closingSides: readonly number[] };

/** Where the salutation ends and the closing begins. Without salutation or closing all is body. */
export const findRegions = (
  text: string,
  words: Words,
  sentences: readonly Sentence[],
  hits: Hits,
  habits: Habits,
): Regions => {
  const bodyFrom = isSalutation(text, words, sentences[0], habits.salutations) ? 1 : 0;
  const closing = sentences.findIndex(
    (sentence, index) =>
      index >= bodyFrom &&
      (isClosing(text, sentence, hits, index, habits.closingSides) || isBehindMark(text, sentence)),
  );
  const bodyTo = closing < 0 ? sentences.length : closing;
  return {
    bodyFrom,
    openingTo: Math.min(bodyFrom + OPENING_SENTENCES, bodyTo),
    bodyTo,
    partsFrom: beginsWithSalutation(words, sentences[0], habits.salutations) ? 1 : bodyFrom,
  };
};

const isSalutation = (
  text: string,
  words: Words,
  sentence: Sentence | undefined,
  salutations: ReadonlySet<string>,
): boolean => {
  if (!sentence) return false;
  const isShort = sentence.lastWord - sentence.firstWord < MAX_SALUTATION_WORDS;
  const end = endOf(words, sentence.lastWord);
  return isShort && beginsWithSalutation(words, sentence, salutations) && isLastOnLine(text, end);
};

const beginsWithSalutation = (
  words: Words,
  sentence: Sentence | undefined,
  salutations: ReadonlySet<string>,
): boolean => sentence !== undefined && salutations.has(wordText(words, sentence.firstWord));

/** A closing begins its line; what follows (a name, a department) belongs to it. */
const isClosing = (
  text: string,
  sentence: Sentence,
  hits: Hits,
  index: number,
  closingSides: readonly number[],
): boolean => {
  if (sentence.lastWord - sentence.firstWord >= MAX_CLOSING_WORDS) return false;
  return isFirstOnLine(text, sentence.start) && beginsWithSide(hits, index, sentence.firstWord, closingSides);
};

const beginsWithSide = (hits: Hits, sentence: number, word: number, sides: readonly number[]): boolean => {
  for (let hit = hits.from(sentence); hit < hits.from(sentence + 1); hit += 1) {
    if (hits.firstOf(hit) === word && sides.includes(hits.sideOf(hit))) return true;
  }
  return false;
};

/** Letters and digits are no further off than this; without any, the text before counts as another line. */
const NEAR_CHARS = 12;

/** Only signs and spaces between the beginning of the line and this place. */
const isFirstOnLine = (text: string, place: number): boolean => {
  for (let at = place - 1; at >= Math.max(0, place - NEAR_CHARS); at -= 1) {
    if (text.charCodeAt(at) === NEWLINE) return true;
    if (foldUnit(text.charCodeAt(at)) !== 0) return false;
  }
  return true;
};

/** Only signs and spaces between this place and the end of the line. */
const isLastOnLine = (text: string, place: number): boolean => {
  for (let at = place; at < text.length && text.charCodeAt(at) !== NEWLINE; at += 1) {
    if (foldUnit(text.charCodeAt(at)) !== 0) return false;
  }
  return true;
};

const NEWLINE = 0x0a;

/** A line with two dashes is how mail programs part a signature from a mail. */
const isBehindMark = (text: string, { start }: Sentence): boolean => {
  const before = text.slice(Math.max(0, start - NEAR_CHARS), start);
  return before.includes('--') && /(^|\n)--[^\S\n]*\n[^\p{L}\p{N}]*$/u.test(before);
};
