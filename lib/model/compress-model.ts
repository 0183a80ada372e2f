import type { LinearModel } from './train-model.ts';
import type { ModelData } from './sentence-model.ts';

const LARGEST = 127;

/** The model with a byte for each weight. */
export const compressModel = ({
  weights,
  biases,
  labels,
}: LinearModel): Pick<ModelData, 'scales' | 'biases' | 'weights'> => {
  const count = labels.length;
  const largest = labels.map((_, place) => {
    let found = 0;
    for (let at = place; at < weights.length; at += count)
      found = Math.max(found, Math.abs(weights[at] ?? 0));
    return found;
  });
  const bytes = new Uint8Array(weights.length);
  for (let at = 0; at < weights.length; at += 1) {
    const limit = largest[at % count] ?? 1;
    bytes[at] = Math.round(((weights[at] ?? 0) / (limit || 1)) * LARGEST);
  }
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return {
    scales: largest.map((limit) => round(limit / LARGEST)),
    biases: [...biases].map(round),
    weights: btoa(binary),
  };
};

const round = (number: number): number => Number(number.toPrecision(5));
