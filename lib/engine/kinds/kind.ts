import type { RuleFile } from '#lib/domain/rule.ts';
import type { Span } from '#lib/domain/span.ts';

import type { MachineBuilder } from '#lib/engine/build-machine.ts';
import type { PreparedText } from '#lib/engine/prepare-text.ts';

/** A rule that applies: what to underline, and what a click may put in place of `replaces`. */
export type RuleMatch = {
  readonly sentence: number;
  readonly span: Span;
  /** The part that a suggestion replaces: the sentence, or exactly the words. */
  readonly replaces: Span;
  readonly replacement: string | null;
};

/** A compiled rule: the machine's sides it needs, and the function that judges their hits. */
export type Matcher = {
  /** Sides that can make this rule apply; a sentence without any of them is not looked at. */
  readonly triggers: readonly number[];
  readonly match: (prepared: PreparedText, candidates: ReadonlySet<number>) => readonly RuleMatch[];
};

/** One file in this folder: how a kind of rule looks for what it looks for. */
export type KindModule<Rule extends RuleFile> = {
  readonly compile: (rule: Rule, machine: MachineBuilder) => Matcher;
};
