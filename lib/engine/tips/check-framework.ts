import type { StepResult, StepState } from '#lib/domain/analysis.ts';
import { findGaps } from '#lib/domain/find-gaps.ts';
import type { FrameworkFile, FrameworkStep } from '#lib/domain/framework.ts';
import type { PartId } from '#lib/domain/part.ts';
import type { Parts } from '#lib/engine/rules/find-parts.ts';
import type { PreparedText } from '#lib/engine/text/prepare-text.ts';

import { appliesTo, NEEDS, SPARED, type Need } from './needs.ts';
import type { Situation } from './situation.ts';

/** What of a draft fills steps: its parts, and which of them are more than half a sentence. */
export type Filled = { readonly parts: Parts; readonly isWhole: (part: PartId) => boolean };

/** The parts of a draft, each whole or half. Read once for all frameworks. */
export const readFilled = (prepared: PreparedText, parts: Parts): Filled => {
  const isWholePromise = parts.has('promise') && hasTime(prepared, parts);
  return { parts, isWhole: (part) => (part === 'promise' ? isWholePromise : parts.has(part)) };
};

/** A promise is half a promise until it has a day, or a gap that the writer will fill. */
const hasTime = (prepared: PreparedText, parts: Parts): boolean =>
  parts.has('deadline') ||
  (parts.get('promise') ?? []).some((hit) => {
    const sentence = prepared.sentences[hit.sentence];
    return findGaps(prepared.text.slice(sentence?.start, sentence?.end)).length > 0;
  });

/** A framework held against a draft: per step whether it is there, whether it must be, and what can be offered for it. */
export const checkFramework = (
  framework: FrameworkFile,
  filled: Filled,
  situation: Situation,
): readonly StepResult[] => {
  let furthest = -1;
  return framework.steps.map((step) => {
    const state = stateOf(step, filled, situation);
    const result = {
      step: step.id,
      title: step.title,
      hint: step.hint,
      state,
      mustHave: isMustHave(step, filled, situation),
      offer: state === 'missing' || state === 'weak' ? offerOf(step, situation) : null,
    };
    if (state !== 'present' || !framework.ordered) return result;
    const at = Math.min(...step['shown-by'].map((part) => filled.parts.get(part)?.[0]?.start ?? Infinity));
    const inOrder = at >= furthest;
    furthest = Math.max(furthest, at);
    return { ...result, inOrder };
  });
};

/** What fills a step, and is due: a holding answer promises, it does not solve. */
const offerOf = (step: FrameworkStep, situation: Situation): PartId | null => {
  const parts = [...(step.offer ? [step.offer] : []), ...step['shown-by']];
  return parts.find((part) => !isSparedPart(part, situation)) ?? null;
};

const stateOf = (step: FrameworkStep, { parts, isWhole }: Filled, situation: Situation): StepState => {
  if (step['shown-by'].some(isWhole)) return 'present';
  if (isSpared(step, situation)) return 'not-needed';
  const near = [...step['shown-by'], ...step['weak-by']];
  if (near.some((part) => parts.has(part))) return 'weak';
  return step.optional ? 'not-needed' : 'missing';
};

const isSpared = (step: FrameworkStep, situation: Situation): boolean =>
  step['shown-by'].every((part) => isSparedPart(part, situation));

const isSparedPart = (part: PartId, { stage, stance, isHurt }: Situation): boolean =>
  SPARED.some(
    (line) => line.parts.includes(part) && appliesTo(line, stage, stance) && (!line.isHurt || isHurt),
  );

/** A step is a must-have while the need that it serves is met nowhere else in the draft. */
const isMustHave = (step: FrameworkStep, filled: Filled, situation: Situation): boolean =>
  NEEDS.some(
    (need) =>
      appliesTo(need, situation.stage, situation.stance) &&
      need.asks.some((part) => step['shown-by'].includes(part)) &&
      !isMetElsewhere(need, step, filled, situation),
  );

const isMetElsewhere = (
  { asks, alsoMetBy, inDeed }: Need,
  step: FrameworkStep,
  { isWhole }: Filled,
  { isStanceSaid }: Situation,
): boolean =>
  [...asks, ...alsoMetBy].some((part) => !step['shown-by'].includes(part) && isWhole(part)) ||
  // A writer who says himself that it was us is held to the word.
  (inDeed !== undefined && !isStanceSaid && inDeed.every((parts) => parts.some(isWhole)));
