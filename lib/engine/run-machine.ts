/** Walks a machine over sentences. */
import { findSymbols } from './find-symbols.ts';
import { SYMBOL } from './machine-builder.ts';
import { stepsOf, type MachineSteps, type Position } from './machine-steps.ts';
import type { Machine } from './open-machine.ts';
import type { Word } from './read-words.ts';
import type { Sentence } from './split-sentences.ts';

/** A stretch of words: word numbers, both included. */
export type WordSpan = { readonly first: number; readonly last: number };

/** What was found in one sentence, by pattern side: in order of the first word, each as long as can be. */
export type SentenceHits = ReadonlyMap<number, readonly WordSpan[]>;

/** Hits of every sentence, one entry per sentence. */
export const runMachine = (
  machine: Machine,
  words: readonly Word[],
  sentences: readonly Sentence[],
): SentenceHits[] => {
  const steps = stepsOf(machine);
  const kinds = findKinds(machine, steps, words);
  const end = steps.kindOf([SYMBOL.end]);
  return sentences.map((sentence) => readSentence(steps, kinds, end, sentence));
};

/** The kind of each word; equal words are looked up once. */
const findKinds = (machine: Machine, steps: MachineSteps, words: readonly Word[]): readonly number[] => {
  const plain = new Map<string, number>();
  const capitalised = new Map<string, number>();
  const numbers = new Map<string, number>();
  return words.map(({ text, isNumber, isCapitalised }) => {
    const known = isNumber ? numbers : isCapitalised ? capitalised : plain;
    const found = known.get(text);
    if (found !== undefined) return found;
    const symbols = findSymbols(machine, text);
    const extra = isNumber ? [SYMBOL.number] : isCapitalised ? [SYMBOL.capital] : [];
    const kind = steps.kindOf([...symbols, ...extra]);
    known.set(text, kind);
    return kind;
  });
};

const NOTHING: SentenceHits = new Map();

const readSentence = (
  steps: MachineSteps,
  kinds: readonly number[],
  end: number,
  { firstWord, lastWord }: Sentence,
): SentenceHits => {
  let hits: Map<number, WordSpan[]> | null = null;
  for (let first = firstWord; first <= lastWord; first += 1) {
    let position: Position | null = first === firstWord ? steps.atSentenceStart : steps.inSentence;
    for (let at = first; at <= lastWord + 1; at += 1) {
      position = steps.step(position, at > lastWord ? end : (kinds[at] ?? 0));
      if (position === null) break;
      if (position.completes.length === 0) continue;
      hits ??= new Map();
      for (const side of position.completes) addHit(hits, side, first, Math.min(at, lastWord));
    }
  }
  return hits ?? NOTHING;
};

/** A longer hit from the same word takes the place of the shorter one. */
const addHit = (hits: Map<number, WordSpan[]>, side: number, first: number, last: number): void => {
  const known = hits.get(side);
  if (!known) {
    hits.set(side, [{ first, last }]);
    return;
  }
  if (known.at(-1)?.first === first) known.pop();
  known.push({ first, last });
};
