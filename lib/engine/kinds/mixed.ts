import type { RuleFile } from '#lib/domain/rule.ts';
import { findPatternHits, type PatternSides } from '#lib/engine/find-pattern-hits.ts';
import { hitsIn, isInRegion, spanOfWords, type PreparedText } from '#lib/engine/prepare-text.ts';

import type { KindModule, RuleMatch } from './kind.ts';

export type CompiledMixed = {
  readonly kind: 'mixed';
  readonly either: readonly PatternSides[];
  readonly or: readonly PatternSides[];
};

/** Two ways used where one should be kept. One finding: the first word that leaves the way most used. */
export const mixed: KindModule<Extract<RuleFile, { kind: 'mixed' }>, CompiledMixed> = {
  compile: (rule, machine) => ({
    kind: 'mixed',
    either: rule.either.map((pattern) => machine.add(pattern)),
    or: rule.or.map((pattern) => machine.add(pattern)),
  }),
  triggers: ({ either, or }) => [...either, ...or],
  match: ({ either, or }, prepared, candidates) => {
    const first = findAll(either, prepared, candidates);
    const second = findAll(or, prepared, candidates);
    const [odd] = first.length < second.length ? first : second;
    return odd && first.length > 0 && second.length > 0 ? [odd] : [];
  },
};

const findAll = (
  patterns: readonly PatternSides[],
  prepared: PreparedText,
  candidates: ReadonlySet<number>,
): readonly RuleMatch[] =>
  [...candidates].flatMap((sentence) => {
    if (!isInRegion(prepared, sentence, 'body')) return [];
    return findPatternHits(patterns, hitsIn(prepared, sentence)).map((hit) => {
      const span = spanOfWords(prepared, hit.first, hit.last);
      return { sentence, span, replaces: span, replacement: null };
    });
  });
