/**
 * The steps of a machine, worked out when they are first taken and then remembered. What is remembered is about the pack
 * only, never about a text, and changes no answer: it makes the second letter of a draft cheaper than the first.
 */
import type { Machine } from './open-machine.ts';
import { LONG_GAP_WORDS } from './parse-pattern.ts';
import { createPositions, type Position } from './positions.ts';
import { createStepMemory } from './step-memory.ts';
import { createWordKinds, type WordKinds } from './word-kinds.ts';

export type MachineSteps = {
  readonly atSentenceStart: Position;
  readonly inSentence: Position;
  readonly kinds: WordKinds;
  /** Where a walk gets by a word of this kind. */
  step(from: Position, kind: number): Position;
  /** The pattern sides that are complete there. */
  completesAt(position: Position): readonly number[];
};

/** When texts of all sorts have filled the memory, it starts anew. */
const MAX_POSITIONS = 40_000;

const remembered = new WeakMap<Machine, MachineSteps>();

/** The steps of this machine; the same object for the same machine until its memory is full. */
export const stepsOf = (machine: Machine): MachineSteps => {
  const known = remembered.get(machine);
  if (known) return known;
  const steps = makeSteps(machine, () => remembered.delete(machine));
  remembered.set(machine, steps);
  return steps;
};

const makeSteps = (machine: Machine, onFull: () => void): MachineSteps => {
  const { edges, edgesOf } = machine;
  const kinds = createWordKinds(machine);
  const memory = createStepMemory();
  const positions = createPositions(machine);
  /** Marks the states of the position that a step begins in. */
  const isHere = new Uint8Array(machine.stateCount);

  const start = (entry: number): Position => {
    positions.enter(entry);
    return positions.finish();
  };

  const walk = (from: Position, kind: number): Position => {
    const here = positions.waitsAt(from);
    for (let at = 0; at < here.length; at += 2) {
      const state = here[at] ?? 0;
      const words = here[at + 1] ?? 0;
      isHere[state] = 1;
      if (words === 0) continue;
      positions.wait(state, words === LONG_GAP_WORDS ? words : words - 1);
      const near = machine.gaps.get(state);
      if (near !== undefined) positions.enter(near);
    }
    for (const symbol of kinds.symbolsOf(kind)) {
      const end = edgesOf[symbol + 1] ?? 0;
      for (let at = edgesOf[symbol] ?? end; at < end; at += 2) {
        if (isHere[edges[at] ?? 0] === 1) positions.enter(edges[at + 1] ?? 0);
      }
    }
    for (let at = 0; at < here.length; at += 2) isHere[here[at] ?? 0] = 0;
    if (positions.count > MAX_POSITIONS) onFull();
    return positions.finish();
  };

  return {
    inSentence: start(machine.inSentence),
    atSentenceStart: start(machine.atSentenceStart),
    kinds,
    step(from, kind) {
      const known = memory.get(from, kind);
      if (known >= 0) return known;
      const position = walk(from, kind);
      memory.set(from, kind, position);
      return position;
    },
    completesAt: (position) => positions.completesAt(position),
  };
};
