/** Everything that is read from a text once, before any rule looks at it. */
import type { Region } from '#lib/domain/rule.ts';
import type { Span } from '#lib/domain/span.ts';

import type { Hits } from '#lib/engine/machine/hits.ts';
import type { Machine } from '#lib/engine/machine/open-machine.ts';
import { runMachine } from '#lib/engine/machine/run-machine.ts';

import { findRegions, type Regions } from './find-regions.ts';
import { readWords } from './read-words.ts';
import { splitSentences, type Sentence } from './split-sentences.ts';
import { endOf, startOf, type Words } from './words.ts';

export type PreparedText = {
  readonly text: string;
  readonly words: Words;
  readonly sentences: readonly Sentence[];
  readonly regions: Regions;
  /** What the machine found. */
  readonly hits: Hits;
};

/** What a language tells about the shape of a mail. */
export type TextHabits = {
  readonly abbreviations: ReadonlySet<string>;
  readonly salutations: ReadonlySet<string>;
  /** Numbers of the machine's sides that are closing lines. */
  readonly closingSides: readonly number[];
};

/**
 * Reads words, sentences and regions, and runs the machine over them.
 *
 * @param words of this text, where they were read before
 */
export const prepareText = (
  text: string,
  machine: Machine,
  habits: TextHabits,
  words: Words = readWords(text),
): PreparedText => {
  const sentences = splitSentences(text, words, habits.abbreviations);
  const hits = runMachine(machine, words, sentences);
  const regions = findRegions(text, words, sentences, hits, habits);
  return { text, words, sentences, regions, hits };
};

/** Whether a sentence lies where a rule looks. */
export const isInRegion = (prepared: PreparedText, sentence: number, region: Region): boolean => {
  const { bodyFrom, openingTo, bodyTo } = prepared.regions;
  switch (region) {
    case 'anywhere':
      return true;
    case 'salutation':
      return sentence < bodyFrom;
    case 'opening':
      return sentence >= bodyFrom && sentence < openingTo;
    case 'body':
      return sentence >= bodyFrom && sentence < bodyTo;
    case 'closing':
      return sentence >= bodyTo;
  }
};

/** The text from the first to the last of these words, both included. */
export const spanOfWords = (prepared: PreparedText, first: number, last: number): Span => ({
  start: startOf(prepared.words, first),
  end: endOf(prepared.words, last),
});
