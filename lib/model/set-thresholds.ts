import { ELEMENT_LABELS, type LabelId } from '#lib/domain/label.ts';

import { USUAL_SHARES } from './usual-shares.ts';
import { scoresOf, trainModel, type Example } from './train-model.ts';

const FOLDS = 4;
/**
 * A label is told from the score on from which this share of unseen sentences did carry it. To say that something hurts asks
 * for more than to tick a box.
 */
const PRECISION = { element: 0.75, pitfall: 0.93 } as const;
/** Never below even odds, however well it went. */
const LEAST = 0;
/** Where no score is sure enough: never told. */
const NEVER = 99;

/** From which score on each label is told: learned on sentences that the model of their fold had not seen. */
export const setThresholds = (
  examples: readonly Example[],
  labels: readonly LabelId[],
  bits: number,
): number[] => {
  const scores = examples.map((): Float64Array | null => null);
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const model = trainModel(
      examples.filter((_, index) => index % FOLDS !== fold),
      labels,
      bits,
    );
    examples.forEach(({ features }, index) => {
      if (index % FOLDS === fold) scores[index] = scoresOf(model, features);
    });
  }
  return labels.map((label, place) => {
    const judged = examples.flatMap((example, index) =>
      example.doubtful.has(label)
        ? []
        : [{ score: scores[index]?.[place] ?? -NEVER, isRight: example.carries.has(label) }],
    );
    const isElement = ELEMENT_LABELS.some((element) => element === label);
    return thresholdOf(judged, usualWeight(judged, label), PRECISION[isElement ? 'element' : 'pitfall']);
  });
};

type Judged = { readonly score: number; readonly isRight: boolean };

/** Sentences of the body of a usual reply, and how many of them carry a label that the reply carries. */
const SENTENCES = 9;
const CARRYING = 1.3;

/** How much less a sentence that carries the label counts than one that does not, for their numbers to be as in mails. */
const usualWeight = (judged: readonly Judged[], label: LabelId): number => {
  const right = judged.filter(({ isRight }) => isRight).length;
  const usual = (USUAL_SHARES[label] * CARRYING) / SENTENCES;
  return (usual / (1 - usual)) * ((judged.length - right) / right);
};

/** The lowest score above which enough are right. */
const thresholdOf = (judged: Judged[], weight: number, precision: number): number => {
  judged.sort((a, b) => b.score - a.score);
  let right = 0;
  let wrong = 0;
  let threshold = NEVER;
  for (const { score, isRight } of judged) {
    if (isRight) right += weight;
    else wrong += 1;
    if (right / (right + wrong) >= precision && score >= LEAST) threshold = score;
  }
  return Number(threshold.toFixed(3));
};
