import type { Span } from '#lib/domain/span.ts';
import type { MachineBuilder } from '#lib/engine/machine/machine-builder.ts';
import type { PatternSides } from '#lib/engine/machine/pattern-sides.ts';
import type { PreparedText } from '#lib/engine/text/prepare-text.ts';

/** A rule that applies: what to underline, and what a click may put in place of `replaces`. */
export type RuleMatch = {
  readonly sentence: number;
  readonly span: Span;
  /** The part that a suggestion replaces: the sentence, or exactly the words. */
  readonly replaces: Span;
  readonly replacement: string | null;
  /** Which of two ways the words choose, for a rule that wants one kept. */
  readonly way?: 'either' | 'or';
};

/**
 * One file in this folder: how a kind of rule looks for what it looks for. `compile` runs at build time and answers plain
 * data; `match` judges with it a sentence that is open in the text's hits.
 */
export type KindModule<Rule, Compiled> = {
  /** @throws PatternError when one of the rule's patterns cannot be read */
  compile(rule: Rule, machine: MachineBuilder): Compiled;
  /** Patterns that can make the rule apply; a sentence without any of them is not looked at. */
  triggers(compiled: Compiled): readonly PatternSides[];
  /** `patterns` are the triggers whose first side was found. */
  match(
    compiled: Compiled,
    prepared: PreparedText,
    sentence: number,
    patterns: readonly PatternSides[],
  ): readonly RuleMatch[];
  /** Which of all matches in a draft count. */
  choose(matches: readonly RuleMatch[]): readonly RuleMatch[];
};

/** For kinds that judge each sentence alone. */
export const all = (matches: readonly RuleMatch[]): readonly RuleMatch[] => matches;
