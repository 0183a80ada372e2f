/**
 * The steps of a machine, worked out when they are first taken and then remembered. What is remembered is about the pack
 * only, never about a text, and changes no answer: it makes the second letter of a draft cheaper than the first.
 */
import { KIND, SYMBOL } from './machine-table.ts';
import type { Machine } from './open-machine.ts';
import { LONG_GAP_WORDS } from './parse-pattern.ts';
import { Positions } from './positions.ts';
import { StepMemory } from './step-memory.ts';

/** Set in a step that completes a pattern side; the rest of the number, halved, is where it leads. */
export const COMPLETES = 1;
/** The kind of what follows the last word of a sentence. */
export const END_OF_SENTENCE = 2 * KIND.end;

/** When texts of all sorts have filled the memory, it starts anew. */
const MAX_POSITIONS = 40_000;

const remembered = new WeakMap<Machine, MachineSteps>();

/** The steps of this machine; the same object for the same machine until its memory is full. */
export const stepsOf = (machine: Machine): MachineSteps => {
  const known = remembered.get(machine);
  if (known) return known;
  const steps = new MachineSteps(machine);
  remembered.set(machine, steps);
  return steps;
};

export class MachineSteps {
  /** The steps with which a walk begins. */
  readonly atSentenceStart: number;
  readonly inSentence: number;
  readonly #machine: Machine;
  readonly #memory = new StepMemory();
  readonly #positions: Positions;
  /** Marks the states of the position that a step begins in. */
  readonly #isHere: Uint8Array;

  constructor(machine: Machine) {
    this.#machine = machine;
    this.#positions = new Positions(machine);
    this.#isHere = new Uint8Array(machine.stateCount);
    this.#positions.enter(machine.inSentence);
    this.inSentence = 2 * this.#positions.finish();
    this.#positions.enter(machine.atSentenceStart);
    this.atSentenceStart = 2 * this.#positions.finish();
  }

  /** Where a walk gets by a word of this kind: twice the position, and `COMPLETES`. */
  step(from: number, kind: number): number {
    const known = this.#memory.get(from, kind);
    if (known >= 0) return known;
    const position = this.#walk(from, kind);
    const step = 2 * position + (this.completesAt(position).length > 0 ? COMPLETES : 0);
    this.#memory.set(from, kind, step);
    return step;
  }

  /** The pattern sides that are complete there. */
  completesAt(position: number): readonly number[] {
    return this.#positions.completesAt(position);
  }

  #walk(from: number, kind: number): number {
    const positions = this.#positions;
    const here = positions.waitsAt(from);
    for (let at = 0; at < here.length; at += 2) {
      const state = here[at] ?? 0;
      const words = here[at + 1] ?? 0;
      this.#isHere[state] = 1;
      if (words === 0) continue;
      positions.wait(state, words === LONG_GAP_WORDS ? words : words - 1);
      const near = this.#machine.gaps.get(state);
      if (near !== undefined) positions.enter(near);
    }
    for (const symbol of this.#machine.kinds[kind >> 1] ?? []) this.#take(symbol);
    if ((kind & 1) === 1) this.#take(SYMBOL.capital);
    for (let at = 0; at < here.length; at += 2) this.#isHere[here[at] ?? 0] = 0;
    if (positions.count > MAX_POSITIONS) remembered.delete(this.#machine);
    return positions.finish();
  }

  #take(symbol: number): void {
    const { edges, edgesOf } = this.#machine;
    const end = edgesOf[symbol + 1] ?? 0;
    for (let at = edgesOf[symbol] ?? end; at < end; at += 2) {
      if (this.#isHere[edges[at] ?? 0] === 1) this.#positions.enter(edges[at + 1] ?? 0);
    }
  }
}
