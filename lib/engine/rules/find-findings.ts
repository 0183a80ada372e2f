import type { RuleText } from '#lib/engine/compile-pack.ts';
import type { ReadyPack } from '#lib/engine/ready-pack.ts';
import type { PreparedText } from '#lib/engine/text/prepare-text.ts';

import { visitCandidates } from './find-candidates.ts';
import { chooseMatches, matchRule } from './kinds/index.ts';
import type { RuleMatch } from './kinds/kind.ts';

/** A rule that applies at a span. */
export type Finding = RuleMatch & { readonly ruleId: string; readonly rule: RuleText };

/** Everything that the pack's rules find, in text order. */
export const findFindings = (pack: ReadyPack, prepared: PreparedText): readonly Finding[] => {
  const matches = new Map<number, RuleMatch[]>();
  visitCandidates(prepared, pack.ruleTriggers, (entry, sentence, patterns) => {
    const rule = pack.rules[entry];
    if (!rule) return;
    const found = matchRule(rule.compiled, prepared, sentence, patterns);
    const known = matches.get(entry);
    if (known) known.push(...found);
    else if (found.length > 0) matches.set(entry, [...found]);
  });
  const findings: Finding[] = [];
  for (const [entry, found] of matches) {
    const compiled = pack.rules[entry];
    if (!compiled) continue;
    const { id: ruleId, rule } = compiled;
    for (const { sentence, span, replaces, replacement } of chooseMatches(compiled.compiled, found)) {
      findings.push({ sentence, span, replaces, replacement, ruleId, rule });
    }
  }
  return findings.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
};
