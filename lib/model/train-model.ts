/** Trains a sentence model. Pure: the same examples give the same bytes. */
import type { LabelId } from '#lib/domain/label.ts';

/** A sentence by its features, with what each label says of it. */
export type Example = {
  readonly features: Int32Array;
  readonly carries: ReadonlySet<LabelId>;
  /** Labels that nobody is sure of; the sentence teaches nothing about them. */
  readonly doubtful: ReadonlySet<LabelId>;
};

export type LinearModel = {
  readonly labels: readonly LabelId[];
  /** Per feature a weight for each label. */
  readonly weights: Float32Array;
  readonly biases: Float64Array;
};

const EPOCHS = 10;
const LEARNING_RATE = 0.5;
/** Pulls weights to zero, so that what is seen once is not believed. */
const DECAY = 2e-6;
/** Few sentences carry any one label. */
const FIRST_BIAS = -3;
/** Errors smaller than this teach nothing worth the time. */
const LEAST_ERROR = 1e-3;

/**
 * Logistic regression, a label at a time but all in one pass, by stochastic gradient descent with a rate of its own for each
 * weight (AdaGrad: Duchi, Hazan and Singer 2011).
 */
export const trainModel = (
  examples: readonly Example[],
  labels: readonly LabelId[],
  bits: number,
): LinearModel => {
  const count = labels.length;
  const weights = new Float32Array(2 ** bits * count);
  const squares = new Float32Array(2 ** bits * count).fill(1e-6);
  const biases = new Float64Array(count).fill(FIRST_BIAS);
  const biasSquares = new Float64Array(count).fill(1);
  const errors = new Float64Array(count);
  const order = examples.map((_, index) => index);
  const random = randomFrom(7);
  for (let epoch = 0; epoch < EPOCHS; epoch += 1) {
    shuffle(order, random);
    for (const index of order) {
      const example = examples[index];
      if (!example) continue;
      const { features } = example;
      const norm = 1 / Math.sqrt(features.length);
      addScores(features, norm, weights, biases, errors);
      labels.forEach((label, place) => {
        const error = example.doubtful.has(label)
          ? 0
          : sigmoid(errors[place] ?? 0) - (example.carries.has(label) ? 1 : 0);
        errors[place] = Math.abs(error) < LEAST_ERROR ? 0 : error;
        biasSquares[place] = (biasSquares[place] ?? 0) + error * error;
        biases[place] = (biases[place] ?? 0) - (LEARNING_RATE * error) / Math.sqrt(biasSquares[place] ?? 1);
      });
      for (const feature of features) {
        const row = feature * count;
        for (let place = 0; place < count; place += 1) {
          const error = errors[place] ?? 0;
          if (error === 0) continue;
          const at = row + place;
          const slope = error * norm + DECAY * (weights[at] ?? 0);
          const square = (squares[at] ?? 0) + slope * slope;
          squares[at] = square;
          weights[at] = (weights[at] ?? 0) - (LEARNING_RATE * slope) / Math.sqrt(square);
        }
      }
    }
  }
  return { labels, weights, biases };
};

/** The scores of a sentence, as log odds, one per label. */
export const scoresOf = ({ weights, biases }: LinearModel, features: Int32Array): Float64Array => {
  const scores = new Float64Array(biases.length);
  addScores(features, 1 / Math.sqrt(features.length), weights, biases, scores);
  return scores;
};

const addScores = (
  features: Int32Array,
  norm: number,
  weights: Float32Array,
  biases: Float64Array,
  scores: Float64Array,
): void => {
  const count = biases.length;
  scores.fill(0);
  for (const feature of features) {
    const row = feature * count;
    for (let place = 0; place < count; place += 1) {
      scores[place] = (scores[place] ?? 0) + (weights[row + place] ?? 0);
    }
  }
  for (let place = 0; place < count; place += 1) {
    scores[place] = (scores[place] ?? 0) * norm + (biases[place] ?? 0);
  }
};

const sigmoid = (score: number): number => 1 / (1 + Math.exp(-score));

const shuffle = (order: number[], random: () => number): void => {
  for (let index = order.length - 1; index > 0; index -= 1) {
    const other = Math.floor(random() * (index + 1));
    const [a, b] = [order[index] ?? 0, order[other] ?? 0];
    order[index] = b;
    order[other] = a;
  }
};

/** A linear congruential generator (constants of Numerical Recipes): numbers from 0 up to 1. */
const randomFrom = (seed: number): (() => number) => {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
};
