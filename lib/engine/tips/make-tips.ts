import type { Offers, StepResult, Suggestion, Tip } from '#lib/domain/analysis.ts';
import type { FrameworkFile } from '#lib/domain/framework.ts';
import { labelOf } from '#lib/domain/part.ts';
import type { HunchFile } from '#lib/domain/rule.ts';
import type { Span } from '#lib/domain/span.ts';

import type { Together } from '#lib/complaint/compare-texts.ts';
import type { Finding } from '#lib/engine/rules/find-findings.ts';
import type { PreparedText } from '#lib/engine/text/prepare-text.ts';

import { sayPhrases, type Manner } from './say-phrases.ts';

/** A finding as the writer sees it: message, reason, and what to say instead. */
export const tipOfFinding = (finding: Finding, prepared: PreparedText, manner: Manner & Turn): Tip => {
  const { rule, span, replacement } = finding;
  const quote = prepared.text.slice(span.start, span.end);
  return {
    rule: finding.ruleId,
    label: rule.label ?? null,
    severity: rule.severity,
    start: span.start,
    end: span.end,
    // The draft may hold anything, also what replacing takes for an order.
    message: rule.message.replace(/\{(match|replacement)\}/g, (_, name) =>
      name === 'match' ? quote : (replacement ?? ''),
    ),
    why: rule.why,
    source: rule.source ?? null,
    step: null,
    by: 'rule',
    suggestions: suggestionsOf(finding, manner),
  };
};

/** Whose turn it is among sentences that say the same. */
type Turn = { readonly turn: number };

const suggestionsOf = ({ rule, replaces, replacement }: Finding, manner: Manner & Turn): Suggestion[] => {
  if (replacement !== null) return [{ text: replacement, edit: { ...replaces, text: replacement } }];
  return sayPhrases(rule.instead, manner.turn, manner).map((text) => ({
    text,
    edit: { ...replaces, text },
  }));
};

/** What the model saw in a sentence, as a soft tip about the whole of it. */
export const tipOfHunch = (
  id: string,
  { label, severity, message, why, source, instead }: HunchFile,
  { start, end }: Span,
  manner: Manner & Turn,
): Tip => ({
  rule: id,
  label,
  severity,
  start,
  end,
  message,
  why,
  source: source ?? null,
  step: null,
  by: 'model',
  suggestions: sayPhrases(instead, manner.turn, manner).map((text) => ({ text, edit: { start, end, text } })),
});

/** A missing part as a tip: an empty span at the place where its sentence goes. A chance is only `low`. */
export const tipOfMissingStep = (
  id: string,
  framework: FrameworkFile,
  step: StepResult,
  offers: Offers,
): Tip => {
  const suggestions = (step.offer && offers[step.offer]) ?? [];
  const at = suggestions[0]?.edit.start ?? 0;
  const file = framework.steps.find((known) => known.id === step.step);
  const [part] = file?.['shown-by'] ?? [];
  return {
    rule: `${id}/${step.step}`,
    label: part ? labelOf(part) : null,
    severity: step.mustHave ? 'high' : 'low',
    start: at,
    end: at,
    message: step.hint,
    why: file?.question ?? framework.about,
    source: null,
    step: step.step,
    by: 'rule',
    suggestions,
  };
};

/** What both texts show, as a tip. */
export const tipOfTogether = ({ rule, span, match, replacement }: Together): Tip => ({
  rule: rule.id,
  label: null,
  severity: rule.severity,
  ...span,
  message: rule.message.replaceAll('{match}', () => match),
  why: rule.why,
  source: rule.source ?? null,
  step: null,
  by: 'rule',
  suggestions: replacement === null ? [] : [{ text: replacement, edit: { ...span, text: replacement } }],
});
