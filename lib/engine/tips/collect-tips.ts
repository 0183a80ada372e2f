import type { Offers, StepResult, Tip } from '#lib/domain/analysis.ts';

import type { Together } from '#lib/complaint/compare-texts.ts';
import type { Finding } from '#lib/engine/rules/find-findings.ts';
import { tipOfFinding, tipOfHunch, tipOfMissingStep, tipOfTogether } from './make-tips.ts';
import type { PlacedLabel } from '#lib/engine/rules/find-labels.ts';
import type { PreparedText } from '#lib/engine/text/prepare-text.ts';
import type { ReadyPack } from '#lib/engine/ready-pack.ts';

import type { Situation } from './situation.ts';

/**
 * A tip with the sentence it is about; null when it is about none. A chance is offered and never among the first, like
 * every part of a framework that is no must-have.
 */
export type PlacedTip = Tip & { readonly sentence: number | null; readonly isChance?: boolean };

/** One tip per fault: two rules that see the same label in a sentence say it once. */
export const tipsOfFindings = (
  findings: readonly Finding[],
  prepared: PreparedText,
  situation: Situation,
  muted: readonly string[],
): PlacedTip[] => {
  const seen = new Set<string>();
  return findings.flatMap((finding) => {
    // Two rules may see the same fault in one sentence; each swapped word is a fault of its own.
    const key = `${finding.sentence} ${finding.rule.label ?? finding.ruleId}`;
    const isRepeat = finding.replacement === null && seen.has(key);
    seen.add(key);
    if (isRepeat || muted.includes(finding.ruleId)) return [];
    return [{ ...tipOfFinding(finding, prepared, situation), sentence: finding.sentence }];
  });
};

/** What the model saw, one soft tip for each label. What rules see is said first, and more of the same helps nobody. */
export const tipsOfHunches = (
  guessed: readonly PlacedLabel[],
  { hunches, pack }: ReadyPack,
  situation: Situation,
  muted: readonly string[],
): PlacedTip[] => {
  const seen = new Set<string>();
  return guessed.flatMap((hit) => {
    const hunch = hunches.find(({ label }) => label === hit.label);
    const id = `${pack.language}/hunches/${hit.label}`;
    if (!hunch || seen.has(id) || muted.includes(id)) return [];
    seen.add(id);
    return [{ ...tipOfHunch(id, hunch, hit, situation), sentence: hit.sentence }];
  });
};

/** Missing parts of the chosen framework. An empty draft lacks nothing yet. */
export const tipsOfMissingSteps = (
  pack: ReadyPack,
  chosen: string,
  checklists: Readonly<Record<string, readonly StepResult[]>>,
  offers: Offers,
  prepared: PreparedText,
): PlacedTip[] => {
  const name = Object.hasOwn(pack.frameworks, chosen) ? chosen : pack.pack['default-framework'];
  const framework = pack.frameworks[name];
  if (!framework || prepared.words.count === 0) return [];
  const id = `${pack.pack.language}/${name}`;
  return (checklists[name] ?? [])
    .filter((step) => step.state === 'missing' || step.state === 'weak')
    .map((step) => ({ ...tipOfMissingStep(id, framework, step, offers), sentence: null }));
};

/** What is seen only in complaint and draft together. */
export const tipsOfTogether = (found: readonly Together[], muted: readonly string[]): PlacedTip[] =>
  found
    .filter(({ rule }) => !muted.includes(rule.id))
    .map((together) => ({
      ...tipOfTogether(together),
      sentence: null,
      isChance: together.rule.severity === 'low',
    }));
