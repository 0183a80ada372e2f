/** The closed list of kinds. A new kind is a file here, its lines below, a schema in domain/rule.ts and a decision. */
import type { RuleFile } from '#lib/domain/rule.ts';
import type { MachineBuilder } from '#lib/engine/machine/machine-builder.ts';
import type { PatternSides } from '#lib/engine/machine/pattern-sides.ts';
import type { PreparedText } from '#lib/engine/text/prepare-text.ts';

import type { RuleMatch } from './kind.ts';
import { mixed, type CompiledMixed } from './mixed.ts';
import { phrase, type CompiledPhrase } from './phrase.ts';
import { swap, type CompiledSwap } from './swap.ts';

/** A rule as plain data that `matchRule` can run. */
export type CompiledKind = CompiledPhrase | CompiledSwap | CompiledMixed;

/** @throws PatternError when one of the rule's patterns cannot be read */
export const compileRule = (rule: RuleFile, machine: MachineBuilder): CompiledKind => {
  switch (rule.kind) {
    case 'phrase':
      return phrase.compile(rule, machine);
    case 'swap':
      return swap.compile(rule, machine);
    case 'mixed':
      return mixed.compile(rule, machine);
  }
};

/** Patterns that can make the rule apply. */
export const triggersOf = (compiled: CompiledKind): readonly PatternSides[] => {
  switch (compiled.kind) {
    case 'phrase':
      return phrase.triggers(compiled);
    case 'swap':
      return swap.triggers(compiled);
    case 'mixed':
      return mixed.triggers(compiled);
  }
};

/** What the rule finds in a sentence that is open in the text's hits. */
export const matchRule = (
  compiled: CompiledKind,
  prepared: PreparedText,
  sentence: number,
  patterns: readonly PatternSides[],
): readonly RuleMatch[] => {
  switch (compiled.kind) {
    case 'phrase':
      return phrase.match(compiled, prepared, sentence, patterns);
    case 'swap':
      return swap.match(compiled, prepared, sentence, patterns);
    case 'mixed':
      return mixed.match(compiled, prepared, sentence, patterns);
  }
};

const kinds = { phrase, swap, mixed };

/** What of the rule's matches in a draft counts. */
export const chooseMatches = ({ kind }: CompiledKind, matches: readonly RuleMatch[]): readonly RuleMatch[] =>
  kinds[kind].choose(matches);
