import type { RuleFile } from '#lib/domain/rule.ts';
import type { Candidates } from '#lib/engine/rules/find-candidates.ts';
import { findPatternHits, type PatternSides } from '#lib/engine/rules/find-pattern-hits.ts';
import { hitsIn, isInRegion, spanOfWords, type PreparedText } from '#lib/engine/text/prepare-text.ts';
import type { WordSpan } from '#lib/engine/machine/run-machine.ts';

import type { KindModule, RuleMatch } from './kind.ts';

export type CompiledMixed = {
  readonly kind: 'mixed';
  readonly either: readonly PatternSides[];
  readonly or: readonly PatternSides[];
  readonly unless: readonly PatternSides[];
};

/** Two ways used where one should be kept. One finding: the first word that leaves the way most used. */
export const mixed: KindModule<Extract<RuleFile, { kind: 'mixed' }>, CompiledMixed> = {
  compile: (rule, machine) => ({
    kind: 'mixed',
    either: rule.either.map((pattern) => machine.add(pattern)),
    or: rule.or.map((pattern) => machine.add(pattern)),
    unless: rule.unless.map((pattern) => machine.add(pattern)),
  }),
  triggers: ({ either, or }) => [...either, ...or],
  match: ({ either, or, unless }, prepared, candidates) => {
    if (!occurs(either, candidates) || !occurs(or, candidates)) return [];
    const first = findAll(either, unless, prepared, candidates);
    const second = findAll(or, unless, prepared, candidates);
    const [odd] = first.length < second.length ? first : second;
    return odd && first.length > 0 && second.length > 0 ? [odd] : [];
  },
};

const occurs = (patterns: readonly PatternSides[], candidates: Candidates): boolean =>
  [...candidates.values()].some((found) => found.some((pattern) => patterns.includes(pattern)));

const findAll = (
  patterns: readonly PatternSides[],
  unless: readonly PatternSides[],
  prepared: PreparedText,
  candidates: Candidates,
): readonly RuleMatch[] =>
  [...candidates.keys()].flatMap((sentence) => {
    if (!isInRegion(prepared, sentence, 'body')) return [];
    const formulas = findPatternHits(unless, hitsIn(prepared, sentence));
    const isInFormula = (hit: WordSpan): boolean =>
      formulas.some(({ first, last }) => first <= hit.first && hit.last <= last);
    const hits = findPatternHits(patterns, hitsIn(prepared, sentence));
    return hits
      .filter((hit) => !isInFormula(hit))
      .map((hit) => {
        const span = spanOfWords(prepared, hit.first, hit.last);
        return { sentence, span, replaces: span, replacement: null };
      });
  });
