/** Walks a machine over sentences. */
import type { Sentence } from '#lib/engine/text/split-sentences.ts';
import type { Words } from '#lib/engine/text/words.ts';

import { Hits } from './hits.ts';
import { COMPLETES, END_OF_SENTENCE, stepsOf, type MachineSteps } from './machine-steps.ts';
import type { Machine } from './open-machine.ts';
import { NOWHERE } from './positions.ts';
import { readKinds } from './read-kinds.ts';

/** Everything that the machine's patterns find, sentence by sentence. */
export const runMachine = (machine: Machine, words: Words, sentences: readonly Sentence[]): Hits => {
  const steps = stepsOf(machine);
  const kinds = readKinds(machine, words);
  const hits = new Hits(sentences.length, machine.sideCount + 1);
  for (const sentence of sentences) {
    readSentence(steps, kinds, sentence, hits);
    hits.endSentence();
  }
  return hits;
};

const readSentence = (
  steps: MachineSteps,
  kinds: Uint16Array,
  { firstWord, lastWord }: Sentence,
  hits: Hits,
): void => {
  for (let first = firstWord; first <= lastWord; first += 1) {
    let step = first === firstWord ? steps.atSentenceStart : steps.inSentence;
    for (let at = first; at <= lastWord + 1; at += 1) {
      step = steps.step(step >> 1, at > lastWord ? END_OF_SENTENCE : (kinds[at] ?? 0));
      if (step === NOWHERE) break;
      if ((step & COMPLETES) === 0) continue;
      for (const side of steps.completesAt(step >> 1)) hits.add(side, first, Math.min(at, lastWord));
    }
  }
};
