import type { RuleFile } from '#lib/domain/rule.ts';
import type { Hits } from '#lib/engine/machine/hits.ts';
import type { PatternSides } from '#lib/engine/machine/pattern-sides.ts';
import { findPatterns } from '#lib/engine/rules/find-patterns.ts';
import { isInRegion, spanOfWords } from '#lib/engine/text/prepare-text.ts';

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
  match: ({ either, or, unless }, prepared, sentence) => {
    if (!occurs(either, prepared.hits) || !occurs(or, prepared.hits)) return [];
    if (!isInRegion(prepared, sentence, 'body')) return [];
    const formulas = findPatterns(unless, prepared.hits);
    const find = (patterns: readonly PatternSides[], way: 'either' | 'or'): RuleMatch[] =>
      findPatterns(patterns, prepared.hits)
        .filter((hit) => !formulas.some(({ first, last }) => first <= hit.first && hit.last <= last))
        .map((hit) => {
          const span = spanOfWords(prepared, hit.first, hit.last);
          return { sentence, span, replaces: span, replacement: null, way };
        });
    return [...find(either, 'either'), ...find(or, 'or')];
  },
  choose: (matches) => {
    const first = matches.filter(({ way }) => way === 'either');
    const second = matches.filter(({ way }) => way === 'or');
    const [odd] = first.length < second.length ? first : second;
    return odd && first.length > 0 && second.length > 0 ? [odd] : [];
  },
};

const occurs = (patterns: readonly PatternSides[], hits: Hits): boolean =>
  patterns.some(([side]) => side !== undefined && hits.isFound(side));
