/** Walks a machine over sentences. */
import { stepsOf, type MachineSteps } from './machine-steps.ts';
import type { Machine } from './open-machine.ts';
import { NOWHERE } from './positions.ts';
import type { Word } from '#lib/engine/text/read-words.ts';
import type { Sentence } from '#lib/engine/text/split-sentences.ts';

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
  const kinds = words.map((word) => steps.kinds.kindOf(word));
  return sentences.map((sentence) => readSentence(steps, kinds, sentence));
};

const NOTHING: SentenceHits = new Map();

const readSentence = (
  steps: MachineSteps,
  kinds: readonly number[],
  { firstWord, lastWord }: Sentence,
): SentenceHits => {
  let hits: Map<number, WordSpan[]> | null = null;
  for (let first = firstWord; first <= lastWord; first += 1) {
    let position = first === firstWord ? steps.atSentenceStart : steps.inSentence;
    for (let at = first; at <= lastWord + 1 && position !== NOWHERE; at += 1) {
      position = steps.step(position, at > lastWord ? steps.kinds.end : (kinds[at] ?? 0));
      const sides = steps.completesAt(position);
      if (sides.length === 0) continue;
      hits ??= new Map();
      for (const side of sides) addHit(hits, side, first, Math.min(at, lastWord));
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
