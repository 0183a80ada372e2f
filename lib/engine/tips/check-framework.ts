import type { Stage, StepResult, StepState, Stance, Suggestion } from '#lib/domain/analysis.ts';
import type { FrameworkFile, FrameworkStep } from '#lib/domain/framework.ts';
import type { LabelId } from '#lib/domain/label.ts';
import { inAddressForm, type AddressForm } from '#lib/domain/language.ts';

import { findGaps } from '#lib/domain/find-gaps.ts';
import type { LabelsByName, PlacedLabel } from '#lib/engine/rules/find-labels.ts';
import { findPlace, putSentence } from './find-place.ts';
import type { PreparedText } from '#lib/engine/text/prepare-text.ts';
import type { ReadyPack } from '#lib/engine/ready-pack.ts';

/** What a reply is held against, beside its own text. */
export type Situation = {
  readonly stage: Stage;
  readonly stance: Stance;
  /** The form in which sentences are offered. */
  readonly address: AddressForm;
  /** Chooses among equal sentences: the same mail is always offered the same one first. */
  readonly seed: number;
};

/** What no reply to a complaint may lack. Any of the labels meets the need. Afterwards all has been said. */
const NEEDS: readonly { readonly labels: readonly LabelId[]; readonly when: readonly Stance[] }[] = [
  { labels: ['empathy', 'acknowledgement'], when: ['ours', 'unclear', 'not-ours'] },
  { labels: ['solution', 'promise'], when: ['ours', 'unclear', 'not-ours'] },
  { labels: ['apology'], when: ['ours'] },
];

const MAX_OFFERS = 4;

/** A framework held against a draft: per step whether it is there, whether it must be, and sentences to put it there. */
export const checkFramework = (
  framework: FrameworkFile,
  prepared: PreparedText,
  labels: readonly PlacedLabel[],
  byLabel: LabelsByName,
  pack: ReadyPack,
  situation: Situation,
): readonly StepResult[] => {
  let furthest = -1;
  return framework.steps.map((step) => {
    const state = stateOf(step, prepared, byLabel, situation);
    const result = {
      step: step.id,
      title: step.title,
      hint: step.hint,
      state,
      mustHave: isMustHave(step, prepared, byLabel, situation),
      offers: state === 'present' ? [] : offersFor(step, prepared, labels, pack, situation),
    };
    if (state !== 'present' || !framework.ordered) return result;
    const at = Math.min(...step['shown-by'].map((label) => byLabel.get(label)?.[0]?.start ?? Infinity));
    const inOrder = at >= furthest;
    furthest = Math.max(furthest, at);
    return { ...result, inOrder };
  });
};

const stateOf = (
  step: FrameworkStep,
  prepared: PreparedText,
  byLabel: LabelsByName,
  situation: Situation,
): StepState => {
  const shown = step['shown-by'].filter((label) => byLabel.has(label));
  if (shown.some((label) => isWhole(label, prepared, byLabel))) return 'present';
  if (shown.length > 0 || step['weak-by'].some((label) => byLabel.has(label))) return 'weak';
  return isNotNeeded(step, situation) ? 'not-needed' : 'missing';
};

/** A promise is half a promise until it has a day, or a gap that the writer will fill. */
const isWhole = (label: LabelId, prepared: PreparedText, byLabel: LabelsByName): boolean => {
  if (label !== 'promise' || byLabel.has('deadline')) return true;
  return (byLabel.get(label) ?? []).some((hit) => {
    const sentence = prepared.sentences[hit.sentence];
    return findGaps(prepared.text.slice(sentence?.start, sentence?.end)).length > 0;
  });
};

const isNotNeeded = (step: FrameworkStep, { stage, stance }: Situation): boolean => {
  const spared: readonly LabelId[] = [
    ...(stance === 'not-ours' ? (['apology'] as const) : []),
    ...(stage === 'aftercare' ? (['solution', 'promise'] as const) : []),
  ];
  return step['shown-by'].every((label) => spared.includes(label));
};

/** A step is a must-have while the need that it serves is met nowhere else in the draft. */
const isMustHave = (
  step: FrameworkStep,
  prepared: PreparedText,
  byLabel: LabelsByName,
  { stage, stance }: Situation,
): boolean =>
  stage !== 'aftercare' &&
  NEEDS.some(
    (need) =>
      need.when.includes(stance) &&
      need.labels.some((label) => step['shown-by'].includes(label)) &&
      !need.labels.some(
        (label) =>
          byLabel.has(label) && !step['shown-by'].includes(label) && isWhole(label, prepared, byLabel),
      ),
  );

const offersFor = (
  step: FrameworkStep,
  prepared: PreparedText,
  labels: readonly PlacedLabel[],
  pack: ReadyPack,
  situation: Situation,
): Suggestion[] => {
  const label = step.offer ?? step['shown-by'][0];
  const offer = label && Object.values(pack.offers).find((file) => file.label === label);
  if (!offer) return [];
  const { phrases } = offer;
  const place = findPlace(offer.label, offer.place, prepared, labels);
  return phrases.slice(0, MAX_OFFERS).map((_, index) => {
    const phrase = phrases[(situation.seed + index) % phrases.length] ?? '';
    const text = inAddressForm(phrase, situation.address);
    return { text, edit: putSentence(text, place) };
  });
};
