import type { RuleFile } from '#lib/domain/rule.ts';
import { findPatternHits, type PatternSides } from '#lib/engine/find-pattern-hits.ts';
import { isInRegion, spanOfWords, type PreparedText } from '#lib/engine/prepare-text.ts';

import type { KindModule, RuleMatch } from './kind.ts';

type MixedRule = Extract<RuleFile, { kind: 'mixed' }>;

/** Two ways used where one should be kept. One finding: the first word that leaves the way most used. */
export const mixed: KindModule<MixedRule> = {
  compile: (rule, machine) => {
    const either = rule.either.map((pattern) => machine.add(pattern));
    const or = rule.or.map((pattern) => machine.add(pattern));
    return {
      triggers: [...either, ...or].flatMap((sides) => sides.slice(0, 1)),
      match: (prepared, candidates) => {
        const first = findAll(either, prepared, candidates);
        const second = findAll(or, prepared, candidates);
        const minority = first.length < second.length ? first : second;
        const [odd] = minority;
        return odd && first.length > 0 && second.length > 0 ? [odd] : [];
      },
    };
  },
};

const findAll = (
  patterns: readonly PatternSides[],
  prepared: PreparedText,
  candidates: ReadonlySet<number>,
): readonly RuleMatch[] =>
  [...candidates].flatMap((sentence) => {
    if (!isInRegion(prepared, sentence, 'body')) return [];
    return findPatternHits(patterns, prepared.hits[sentence] ?? []).map((hit) => {
      const span = spanOfWords(prepared, hit.first, hit.last);
      return { sentence, span, replaces: span, replacement: null };
    });
  });
