import { ELEMENT_LABELS, type LabelId } from '#lib/domain/label.ts';

import { scoresOf, trainModel, type Example } from './train-model.ts';

const FOLDS = 4;
/**
 * A label is told from the score on from which this share of unseen sentences did carry it. To say that something hurts asks
 * for more than to tick a box.
 */
const PRECISION = { element: 0.65, pitfall: 0.75 } as const;
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
    return thresholdOf(judged, PRECISION[isElement ? 'element' : 'pitfall']);
  });
};

/** The lowest score above which enough are right. */
const thresholdOf = (
  judged: { readonly score: number; readonly isRight: boolean }[],
  precision: number,
): number => {
  judged.sort((a, b) => b.score - a.score);
  let right = 0;
  let threshold = NEVER;
  judged.forEach(({ score, isRight }, index) => {
    if (isRight) right += 1;
    if (right / (index + 1) >= precision && score >= LEAST) threshold = score;
  });
  return Number(threshold.toFixed(3));
};
