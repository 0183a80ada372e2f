/** A small linear model that reads a sentence as a whole, for wording that no rule foresaw. Knows no rule. */
import type { LabelId } from '#lib/domain/label.ts';
import type { Words } from '#lib/engine/text/words.ts';
import { decodeBase64 } from '#lib/util/decode-base64.ts';

import { Features } from './features.ts';
import { classesIn, openClasses, type ClassTable, type WordClasses } from './word-classes.ts';

/** A trained model as plain data (`assets/models/<language>.json`; `npm run train` writes it). */
export type ModelData = {
  /** Says which sentences, classes and settings it was trained on. */
  readonly trainedOn: string;
  /** Features are numbered below 2 to this power. */
  readonly bits: number;
  readonly labels: readonly LabelId[];
  /** Per label: what a step of a weight is worth, what is added, and from which sum on the label is told. */
  readonly scales: readonly number[];
  readonly biases: readonly number[];
  readonly thresholds: readonly number[];
  /** Per feature a weight for each label, as bytes (two's complement), in base64. */
  readonly weights: string;
  readonly classes: ClassTable;
};

export type SentenceModel = Omit<ModelData, 'weights' | 'classes'> & {
  readonly weights: Int8Array;
  readonly classes: WordClasses;
};

export const openModel = ({ weights, classes, ...model }: ModelData): SentenceModel => ({
  ...model,
  weights: decodeBase64(weights),
  classes: openClasses(classes),
});

/** What a sentence is about, in words: the first up to and including the last. */
type WordRange = { readonly firstWord: number; readonly lastWord: number };

/** Reads the sentences of one text. */
export type SentenceReader = {
  /** The labels that this sentence seems to carry, likeliest first. */
  labelsOf(sentence: WordRange): readonly LabelId[];
};

export const readWith = (model: SentenceModel, words: Words): SentenceReader => {
  const { labels, weights, scales, biases, thresholds } = model;
  const features = new Features(model.bits);
  const text = { words, classesOf: classesIn(model.classes, words) };
  const sums = new Int32Array(labels.length);
  return {
    labelsOf({ firstWord, lastWord }) {
      features.read(text, firstWord, lastWord);
      addWeights(features, weights, sums);
      const norm = 1 / Math.sqrt(features.count);
      const scoreOf = (label: number): number =>
        (sums[label] ?? 0) * (scales[label] ?? 0) * norm + (biases[label] ?? 0) - (thresholds[label] ?? 0);
      return labels
        .map((label, place) => ({ label, score: scoreOf(place) }))
        .filter(({ score }) => score >= 0)
        .sort((a, b) => b.score - a.score)
        .map(({ label }) => label);
    },
  };
};

const addWeights = (features: Features, weights: Int8Array, sums: Int32Array): void => {
  sums.fill(0);
  const { length } = sums;
  for (let index = 0; index < features.count; index += 1) {
    const row = features.at(index) * length;
    for (let label = 0; label < length; label += 1) {
      sums[label] = (sums[label] ?? 0) + (weights[row + label] ?? 0);
    }
  }
};
