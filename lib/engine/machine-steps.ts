/**
 * The steps of a machine, worked out when they are first taken and then remembered. What is remembered is about the pack
 * only, never about a text, and changes no answer: it makes the second letter of a draft cheaper than the first.
 */
import { ROOT } from './machine-builder.ts';
import type { Machine } from './open-machine.ts';
import { LONG_GAP_WORDS } from './parse-pattern.ts';

/** Everywhere that a walk over a machine may be at once, and the pattern sides that are complete there. */
export type Position = {
  readonly completes: readonly number[];
  /** States with the number of words that may still pass before the next one must fit. */
  readonly waits: ReadonlyMap<number, number>;
  /** Next positions by kind of word. */
  readonly next: Map<number, Position | null>;
};

export type MachineSteps = {
  readonly atSentenceStart: Position;
  readonly inSentence: Position;
  /** The number of a kind of word: words with the same symbols are of one kind. */
  kindOf(symbols: readonly number[]): number;
  /** Where a walk gets by a word of this kind; null when nothing fits any more. */
  step(from: Position, kind: number): Position | null;
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
  const kinds = new Map<string, number>();
  const symbolsOfKind: (readonly number[])[] = [];
  const positions = new Map<string, Position>();

  const positionAt = (
    waits: ReadonlyMap<number, number>,
    completes: ReadonlySet<number>,
  ): Position | null => {
    if (waits.size === 0 && completes.size === 0) return null;
    const key = [...waits].map(([state, wait]) => `${state}:${wait}`).join() + `|${[...completes].join()}`;
    const known = positions.get(key);
    if (known) return known;
    const position: Position = { waits, completes: [...completes], next: new Map() };
    positions.set(key, position);
    if (positions.size > MAX_POSITIONS) onFull();
    return position;
  };

  const start = (states: readonly number[]): Position => {
    const waits = new Map<number, number>();
    for (const state of states) enter(machine, state, waits, new Set());
    return positionAt(waits, new Set()) ?? { waits, completes: [], next: new Map() };
  };

  const walk = (from: Position, kind: number): Position | null => {
    const waits = new Map<number, number>();
    const completes = new Set<number>();
    const symbols = symbolsOfKind[kind] ?? [];
    for (const [state, wait] of from.waits) {
      if (wait > 0) keep(waits, state, wait === LONG_GAP_WORDS ? wait : wait - 1);
      for (const symbol of symbols) {
        const target = machine.edges.get(state * machine.symbolCount + symbol);
        if (target !== undefined) enter(machine, target, waits, completes);
      }
    }
    return positionAt(waits, completes);
  };

  return {
    inSentence: start([ROOT]),
    atSentenceStart: start(machine.startState === null ? [ROOT] : [ROOT, machine.startState]),
    kindOf(symbols) {
      const key = symbols.join();
      const known = kinds.get(key);
      if (known !== undefined) return known;
      kinds.set(key, symbolsOfKind.length);
      return symbolsOfKind.push(symbols) - 1;
    },
    step(from, kind) {
      const known = from.next.get(kind);
      if (known !== undefined) return known;
      const position = walk(from, kind);
      from.next.set(kind, position);
      return position;
    },
  };
};

/** Enters a state with all that it jumps to. */
const enter = (machine: Machine, state: number, waits: Map<number, number>, completes: Set<number>): void => {
  const entered = new Set([state]);
  for (const one of entered) {
    for (const side of machine.accepts.get(one) ?? []) completes.add(side);
    if (machine.leading.has(one)) keep(waits, one, machine.waits.get(one) ?? 0);
    for (const other of machine.jumps.get(one) ?? []) entered.add(other);
  }
};

const keep = (waits: Map<number, number>, state: number, wait: number): void => {
  if ((waits.get(state) ?? -1) < wait) waits.set(state, wait);
};
