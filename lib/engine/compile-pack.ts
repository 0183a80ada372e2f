/** Makes a language pack ready to read drafts with. Done once per pack; the result is never changed. */
import type { LabelId } from '#lib/domain/label.ts';
import type { ComplaintSignFile, PackData } from '#lib/domain/pack.ts';
import type { RuleFile, SignalFile } from '#lib/domain/rule.ts';

import { MachineBuilder, type Machine } from './build-machine.ts';
import { addWording, type Wording } from './find-wording.ts';
import { compileRule } from './kinds/index.ts';
import type { Matcher } from './kinds/kind.ts';
import { PatternError } from './parse-pattern.ts';
import type { TextHabits } from './prepare-text.ts';
import { readWords } from './read-words.ts';
import type { Lists } from './resolve-lists.ts';

export type CompiledSignal = {
  readonly id: string;
  readonly label: LabelId;
  readonly tells: SignalFile['tells'];
  readonly wording: Wording;
};
export type CompiledRule = { readonly id: string; readonly rule: RuleFile; readonly matcher: Matcher };
export type CompiledSign = { readonly shows: ComplaintSignFile['shows']; readonly wording: Wording };

/** One machine over the patterns that read drafts. `byTrigger` says which entries a side can make apply. */
export type CompiledPack = {
  readonly data: PackData;
  readonly machine: Machine;
  readonly habits: TextHabits;
  readonly signals: readonly CompiledSignal[];
  readonly rules: readonly CompiledRule[];
  readonly signalsByTrigger: ReadonlyMap<number, readonly number[]>;
  readonly rulesByTrigger: ReadonlyMap<number, readonly number[]>;
  readonly formalWords: ReadonlySet<string>;
  readonly informalWords: ReadonlySet<string>;
  readonly complaint: {
    readonly machine: Machine;
    readonly habits: TextHabits;
    readonly signs: readonly CompiledSign[];
  };
};

/** @throws PatternError naming the file of the first pattern that cannot be read */
export const compilePack = (data: PackData): CompiledPack => {
  const lists = Object.fromEntries(Object.entries(data.lists).map(([name, list]) => [name, list.phrases]));
  const builder = new MachineBuilder(lists);
  const code = data.pack.language;
  const signals = Object.entries(data.signals).map(([name, signal]) => ({
    id: `${code}/${name}`,
    label: signal.label,
    tells: signal.tells,
    wording: inFile(`signals/${name}`, () => addWording(signal, builder)),
  }));
  const rules = Object.entries(data.rules)
    .filter(([, rule]) => rule.status === 'stable')
    .map(([name, rule]) => ({
      id: `${code}/${name}`,
      rule,
      matcher: inFile(`rules/${name}`, () => compileRule(rule, builder)),
    }));
  const habits = readHabits(data, builder);
  return {
    data,
    machine: builder.build(),
    habits,
    signals,
    rules,
    signalsByTrigger: indexTriggers(
      signals.map(({ wording }) => wording.flag.flatMap((sides) => sides.slice(0, 1))),
    ),
    rulesByTrigger: indexTriggers(rules.map(({ matcher }) => matcher.triggers)),
    formalWords: new Set(data.pack.address.formal),
    informalWords: new Set(data.pack.address.informal),
    complaint: compileComplaint(data, lists),
  };
};

const compileComplaint = (data: PackData, lists: Lists): CompiledPack['complaint'] => {
  const builder = new MachineBuilder(lists);
  const signs = Object.entries(data.complaint).map(([name, sign]) => ({
    shows: sign.shows,
    wording: inFile(`complaint/${name}`, () => addWording({ ...sign, 'look-in': 'anywhere' }, builder)),
  }));
  const habits = readHabits(data, builder);
  return { machine: builder.build(), habits, signs };
};

const readHabits = (data: PackData, builder: MachineBuilder): TextHabits => ({
  abbreviations: new Set(data.pack.abbreviations.map((text) => readWords(`${text}.`)[0]?.text ?? text)),
  salutations: new Set(data.pack.salutations.map((text) => readWords(text)[0]?.text ?? text)),
  closingSides: new Set(inFile('pack', () => data.pack.closings.flatMap((closing) => builder.add(closing)))),
});

const indexTriggers = (triggers: readonly (readonly number[])[]): ReadonlyMap<number, readonly number[]> => {
  const byTrigger = new Map<number, number[]>();
  triggers.forEach((sides, index) => {
    for (const side of sides) byTrigger.set(side, [...(byTrigger.get(side) ?? []), index]);
  });
  return byTrigger;
};

const inFile = <Value>(file: string, compile: () => Value): Value => {
  try {
    return compile();
  } catch (error) {
    if (error instanceof PatternError) throw new PatternError(`${file}.yaml: ${error.message}`);
    throw error;
  }
};
