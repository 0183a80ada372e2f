/** `npm run train`: makes the sentence model of every language from the sentences in `assets/sentences`. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { parse } from 'yaml';

import { language } from '#lib/domain/language.ts';
import { makeModel } from '#lib/model/make-model.ts';
import { readPack } from '#lib/packs/read-pack.ts';

import { ownSentences } from './own-sentences.ts';
import { readSentences } from './read-sentences.ts';

const root = path.resolve(import.meta.dirname, '../..');

for (const code of language.options) {
  const file = path.join(root, 'assets/packs', code, 'word-classes.yaml');
  const members: Record<string, string> = existsSync(file) ? parse(readFileSync(file, 'utf8')) : {};
  const classes = Object.fromEntries(
    Object.entries(members).map(([name, words]) => [name, words.split(/\s+/)]),
  );
  const sentences = [...readSentences(code), ...ownSentences(readPack(code))];
  const name = createHash('sha256')
    .update(JSON.stringify([sentences.map((s) => s.text), classes]))
    .digest('hex');
  const model = makeModel({ sentences, classes, name });
  const target = path.join(root, 'assets/models', `${code}.json`);
  writeFileSync(target, `${JSON.stringify(model)}\n`);
  console.log(code, sentences.length, model.labels.map((l, i) => `${l} ${model.thresholds[i]}`).join(', '));
}
