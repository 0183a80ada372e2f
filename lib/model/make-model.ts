/** From labelled sentences to a model that ships. Pure: the same input gives the same bytes. */
import { labelId, type LabelId } from '#lib/domain/label.ts';
import { readWords } from '#lib/engine/text/read-words.ts';

import { compressModel } from './compress-model.ts';
import { Features } from './features.ts';
import type { ModelData } from './sentence-model.ts';
import { setThresholds } from './set-thresholds.ts';
import { trainModel, type Example } from './train-model.ts';
import { classesIn, compileClasses, openClasses } from './word-classes.ts';

export type TrainingSet = {
  readonly sentences: readonly {
    readonly text: string;
    readonly carries: ReadonlySet<LabelId>;
    readonly doubtful: ReadonlySet<LabelId>;
  }[];
  /** Words by the name of their class. */
  readonly classes: Readonly<Record<string, readonly string[]>>;
  /** What `trainedOn` of the model will say. */
  readonly name: string;
};

const BITS = 13;
/** A greeting is recognised by its place and a name, not by its words. */
const LABELS = labelId.options.filter((label) => label !== 'personal-greeting');

export const makeModel = ({ sentences, classes, name }: TrainingSet): ModelData => {
  const table = compileClasses(classes);
  const examples = toExamples(sentences, openClasses(table));
  const thresholds = setThresholds(examples, LABELS, BITS);
  const model = trainModel(examples, LABELS, BITS);
  return { trainedOn: name, bits: BITS, labels: LABELS, thresholds, ...compressModel(model), classes: table };
};

const toExamples = (
  sentences: TrainingSet['sentences'],
  classes: ReturnType<typeof openClasses>,
): readonly Example[] => {
  const features = new Features(BITS);
  return sentences.flatMap(({ text, carries, doubtful }) => {
    const words = readWords(text);
    if (words.count === 0) return [];
    features.read({ words, classesOf: classesIn(classes, words) }, 0, words.count - 1);
    return [{ features: features.toArray(), carries, doubtful }];
  });
};
