import type { Span } from '#lib/domain/span.ts';
import type { Candidates } from '#lib/engine/rules/find-candidates.ts';
import type { PatternSides } from '#lib/engine/rules/find-pattern-hits.ts';
import type { MachineBuilder } from '#lib/engine/machine/machine-builder.ts';
import type { PreparedText } from '#lib/engine/text/prepare-text.ts';

/** A rule that applies: what to underline, and what a click may put in place of `replaces`. */
export type RuleMatch = {
  readonly sentence: number;
  readonly span: Span;
  /** The part that a suggestion replaces: the sentence, or exactly the words. */
  readonly replaces: Span;
  readonly replacement: string | null;
};

/**
 * One file in this folder: how a kind of rule looks for what it looks for. `compile` runs at build time and answers plain
 * data; `match` judges a text with it.
 */
export type KindModule<Rule, Compiled> = {
  /** @throws PatternError when one of the rule's patterns cannot be read */
  compile(rule: Rule, machine: MachineBuilder): Compiled;
  /** Patterns that can make the rule apply; a sentence without any of them is not looked at. */
  triggers(compiled: Compiled): readonly PatternSides[];
  match(compiled: Compiled, prepared: PreparedText, candidates: Candidates): readonly RuleMatch[];
};
