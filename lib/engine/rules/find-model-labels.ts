import { ELEMENT_LABELS, type LabelId } from '#lib/domain/label.ts';
import type { ReadyPack } from '#lib/engine/ready-pack.ts';
import { findGaps } from '#lib/domain/find-gaps.ts';
import { isInRegion, type PreparedText } from '#lib/engine/text/prepare-text.ts';
import { readWith } from '#lib/model/sentence-model.ts';

import type { Finding } from './find-findings.ts';
import type { PlacedLabel } from './find-labels.ts';

/** A confirmation of receipt further down is no opening. */
const OPENING_ONLY: readonly LabelId[] = ['receipt'];

const isElement = (label: LabelId): boolean => ELEMENT_LABELS.some((element) => element === label);

/**
 * What the sentence model sees and the rules did not: whole sentences of the body, with the labels that no rule found there or
 * took away. Where a rule sees something good, the model does not see something bad.
 */
export const findModelLabels = (
  pack: ReadyPack,
  prepared: PreparedText,
  known: readonly PlacedLabel[],
  findings: readonly Finding[],
): readonly PlacedLabel[] => {
  if (!pack.model) return [];
  const reader = readWith(pack.model, prepared.words);
  const settled = new Set(known.map(({ sentence, label }) => keyOf(sentence, label)));
  for (const { sentence, rule } of findings) {
    for (const label of rule.cancels) settled.add(keyOf(sentence, label));
  }
  const good = new Set(known.filter(({ label }) => isElement(label)).map(({ sentence }) => sentence));
  return prepared.sentences.flatMap((sentence, index) => {
    if (!isInRegion(prepared, index, 'body')) return [];
    const { start, end } = sentence;
    // Between the words around a gap, what the writer will put there decides.
    const isUnfinished = findGaps(prepared.text.slice(start, end)).length > 0;
    return reader
      .labelsOf(sentence)
      .filter(
        (label) =>
          !settled.has(keyOf(index, label)) &&
          (isElement(label) || !(good.has(index) || isUnfinished)) &&
          (!OPENING_ONLY.includes(label) || isInRegion(prepared, index, 'opening')),
      )
      .map((label) => ({
        start,
        end,
        quote: prepared.text.slice(start, end),
        by: 'model' as const,
        label,
        sentence: index,
        tells: null,
      }));
  });
};

const keyOf = (sentence: number, label: LabelId): string => `${sentence} ${label}`;
