import type { RuleText } from '#lib/engine/compile-pack.ts';

import { candidatesByTrigger } from './find-candidates.ts';
import { matchRule } from './kinds/index.ts';
import type { RuleMatch } from './kinds/kind.ts';
import type { PreparedText } from '#lib/engine/text/prepare-text.ts';
import type { ReadyPack } from '#lib/engine/ready-pack.ts';

/** A rule that applies at a span. */
export type Finding = RuleMatch & { readonly ruleId: string; readonly rule: RuleText };

/** Everything that the pack's rules find, in text order. */
export const findFindings = (pack: ReadyPack, prepared: PreparedText): readonly Finding[] =>
  [...candidatesByTrigger(prepared, pack.rulesByTrigger)]
    .flatMap(([index, sentences]) => {
      const compiled = pack.rules[index];
      if (!compiled) return [];
      return matchRule(compiled.compiled, prepared, sentences).map((match) => ({
        ...match,
        ruleId: compiled.id,
        rule: compiled.rule,
      }));
    })
    .sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
