/**
 * The steps of a machine, worked out when they are first taken and then remembered. What is remembered is about the pack
 * only, never about a text, and changes no answer: it makes the second letter of a draft cheaper than the first.
 */
import { ROOT } from './machine-table.ts';
import type { Machine } from './open-machine.ts';
import { LONG_GAP_WORDS } from './parse-pattern.ts';
import { createStepMemory } from './step-memory.ts';
import { createWordKinds, type WordKinds } from './word-kinds.ts';

/** The number of a position: everywhere that a walk over a machine may be at once. */
export type Position = number;
/** Where a walk is when nothing fits any more. */
export const NOWHERE: Position = 0;

export type MachineSteps = {
  readonly atSentenceStart: Position;
  readonly inSentence: Position;
  readonly kinds: WordKinds;
  /** Where a walk gets by a word of this kind. */
  step(from: Position, kind: number): Position;
  /** The pattern sides that are complete there. */
  completesAt(position: Position): readonly number[];
};

/** States with the number of words that may still pass before the next one must fit. */
type Waits = ReadonlyMap<number, number>;

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
  const kinds = createWordKinds(machine);
  const memory = createStepMemory();
  const numbers = new Map<string, Position>();
  const waitsAt: Waits[] = [];
  const completes: (readonly number[])[] = [];

  const positionAt = (waits: Waits, sides: ReadonlySet<number>): Position => {
    const key = [...waits].map(([state, wait]) => `${state}:${wait}`).join() + `|${[...sides].join()}`;
    const known = numbers.get(key);
    if (known !== undefined) return known;
    const position = waitsAt.push(waits) - 1;
    completes.push([...sides]);
    numbers.set(key, position);
    if (position >= MAX_POSITIONS) onFull();
    return position;
  };
  positionAt(new Map(), new Set()); // NOWHERE

  const start = (states: readonly number[]): Position => {
    const waits = new Map<number, number>();
    for (const state of states) enter(machine, state, waits, new Set());
    return positionAt(waits, new Set());
  };

  const walk = (from: Position, kind: number): Position => {
    const waits = new Map<number, number>();
    const sides = new Set<number>();
    const symbols = kinds.symbolsOf(kind);
    for (const [state, wait] of waitsAt[from] ?? []) {
      if (wait > 0) waitOn(machine, state, wait, waits);
      for (const symbol of symbols) {
        const target = machine.edges.get(state * machine.symbolCount + symbol);
        if (target !== undefined) enter(machine, target, waits, sides);
      }
    }
    return positionAt(waits, sides);
  };

  return {
    inSentence: start([ROOT]),
    atSentenceStart: start(machine.startState === null ? [ROOT] : [ROOT, machine.startState]),
    kinds,
    step(from, kind) {
      const known = memory.get(from, kind);
      if (known >= 0) return known;
      const position = walk(from, kind);
      memory.set(from, kind, position);
      return position;
    },
    completesAt: (position) => completes[position] ?? [],
  };
};

/** Enters a state with all that it jumps to. */
const enter = (machine: Machine, state: number, waits: Map<number, number>, completes: Set<number>): void => {
  for (const one of reachedFrom(machine, state)) {
    for (const side of machine.accepts.get(one) ?? []) completes.add(side);
    if (isWorthKeeping(machine, one)) keep(waits, one, machine.waits.get(one) ?? 0);
  }
};

/** Lets a word pass in a gap. What the gap leads to is as near as before; nothing is complete by waiting. */
const waitOn = (machine: Machine, state: number, wait: number, waits: Map<number, number>): void => {
  keep(waits, state, wait === LONG_GAP_WORDS ? wait : wait - 1);
  for (const other of reachedFrom(machine, state)) {
    if (other !== state && isWorthKeeping(machine, other)) keep(waits, other, machine.waits.get(other) ?? 0);
  }
};

const reachedFrom = (machine: Machine, state: number): Iterable<number> => {
  const jumps = machine.jumps.get(state);
  if (!jumps) return [state];
  const reached = new Set([state]);
  for (const one of reached) for (const next of machine.jumps.get(one) ?? []) reached.add(next);
  return reached;
};

/** A state from which something leads on, or in which one may wait for what it jumps to. */
const isWorthKeeping = (machine: Machine, state: number): boolean =>
  machine.leading.has(state) || ((machine.waits.get(state) ?? 0) > 0 && machine.jumps.has(state));

const keep = (waits: Map<number, number>, state: number, wait: number): void => {
  if ((waits.get(state) ?? -1) < wait) waits.set(state, wait);
};
