import type { CompiledPack } from './compile-pack.ts';
import type { PatternSides } from './find-pattern-hits.ts';
import { triggersOf } from './kinds/index.ts';
import { openMachine, type Machine } from './open-machine.ts';
import type { TextHabits } from './prepare-text.ts';

/** A language pack ready to read drafts with. Never changed. */
export type ReadyPack = Omit<CompiledPack, 'draft' | 'complaint' | 'abbreviations' | 'salutations'> & {
  readonly machine: Machine;
  readonly habits: TextHabits;
  /** Which signals and which rules a found pattern side can make apply, by their index. */
  readonly signalsByTrigger: ReadonlyMap<number, readonly number[]>;
  readonly rulesByTrigger: ReadonlyMap<number, readonly number[]>;
  readonly formalWords: ReadonlySet<string>;
  readonly informalWords: ReadonlySet<string>;
  readonly complaint: {
    readonly machine: Machine;
    readonly habits: TextHabits;
    readonly signs: CompiledPack['complaint']['signs'];
  };
};

/** Makes a compiled pack ready; a few milliseconds, once per worker and language. */
export const readyPack = (compiled: CompiledPack): ReadyPack => {
  const { pack, frameworks, offers, signals, rules, draft, complaint } = compiled;
  const shared = {
    abbreviations: new Set(compiled.abbreviations),
    salutations: new Set(compiled.salutations),
  };
  return {
    pack,
    frameworks,
    offers,
    signals,
    rules,
    machine: openMachine(draft.machine),
    habits: { ...shared, closingSides: draft.closingSides },
    signalsByTrigger: indexTriggers(signals.map(({ wording }) => wording.flag)),
    rulesByTrigger: indexTriggers(rules.map((rule) => triggersOf(rule.compiled))),
    formalWords: new Set(pack.address.formal),
    informalWords: new Set(pack.address.informal),
    complaint: {
      machine: openMachine(complaint.machine),
      habits: { ...shared, closingSides: complaint.closingSides },
      signs: complaint.signs,
    },
  };
};

/** A pattern joined by `&` is triggered by its first side alone; the others are looked at then. */
const indexTriggers = (
  patterns: readonly (readonly PatternSides[])[],
): ReadonlyMap<number, readonly number[]> => {
  const byTrigger = new Map<number, number[]>();
  patterns.forEach((ofOne, index) => {
    for (const [side] of ofOne) {
      if (side === undefined) continue;
      const known = byTrigger.get(side);
      if (known) known.push(index);
      else byTrigger.set(side, [index]);
    }
  });
  return byTrigger;
};
