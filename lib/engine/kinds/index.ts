/** The closed list of kinds. A new kind is a file here, a line below, a schema in domain/rule.ts and a decision. */
import type { RuleFile } from '#lib/domain/rule.ts';
import type { MachineBuilder } from '#lib/engine/build-machine.ts';

import type { Matcher } from './kind.ts';
import { mixed } from './mixed.ts';
import { phrase } from './phrase.ts';
import { swap } from './swap.ts';

/** @throws PatternError when one of the rule's patterns cannot be read */
export const compileRule = (rule: RuleFile, machine: MachineBuilder): Matcher => {
  switch (rule.kind) {
    case 'phrase':
      return phrase.compile(rule, machine);
    case 'swap':
      return swap.compile(rule, machine);
    case 'mixed':
      return mixed.compile(rule, machine);
  }
};
