/** For Node: the trained sentence model of a language. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import * as z from 'zod/mini';

import { labelId } from '#lib/domain/label.ts';
import type { ModelData } from '#lib/model/sentence-model.ts';

const MODELS_FOLDER = join(import.meta.dirname, '../../assets/models');

const wordGroups = z.array(z.tuple([z.number(), z.string()]));

const modelFile = z.strictObject({
  trainedOn: z.string(),
  bits: z.number(),
  labels: z.array(labelId),
  scales: z.array(z.number()),
  biases: z.array(z.number()),
  thresholds: z.array(z.number()),
  weights: z.string(),
  classes: z.strictObject({ kinds: z.array(z.array(z.number())), words: wordGroups, prefixes: wordGroups }),
});

/** @throws Error when the file is not what `npm run train` writes */
export const readModel = (language: string): ModelData =>
  modelFile.parse(JSON.parse(readFileSync(join(MODELS_FOLDER, `${language}.json`), 'utf8')));
