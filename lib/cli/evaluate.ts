/** `npm run evaluate`: how well the engine finds the labels that people gave to real and written replies. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import * as z from 'zod/mini';

import { ELEMENT_LABELS, PITFALL_LABELS, type LabelId } from '#lib/domain/label.ts';
import { analyzeDraft } from '#lib/engine/analyze-draft.ts';
import { loadLanguages } from '#lib/packs/load-languages.ts';

import { printScores, type Counts } from './print-scores.ts';

const ROOT = join(import.meta.dirname, '../..');
const ANNOTATED = join(ROOT, '../shared/corpus');
const OWN = join(ROOT, 'tests/packs/collection');

const annotatedReply = z.object({
  id: z.string(),
  lang: z.enum(['nl', 'en']),
  source: z.string(),
  complaint: z.nullable(z.string()),
  text: z.string(),
  labels: z.record(z.string(), z.unknown()),
});

const folder = existsSync(ANNOTATED) ? ANNOTATED : OWN;
const files = readdirSync(folder).filter((name) => name.endsWith('.jsonl'));
const replies = files.flatMap((name) =>
  readFileSync(join(folder, name), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => annotatedReply.parse(JSON.parse(line))),
);

const languages = loadLanguages();
const counts = new Map<string, Map<LabelId, Counts>>();
for (const reply of replies) {
  const { labels } = analyzeDraft(
    {
      draft: reply.text,
      complaint: reply.complaint,
      language: reply.lang,
      framework: '',
      stage: null,
      stance: null,
      isComplaint: null,
      mutedRules: [],
    },
    languages,
  );
  for (const label of [...ELEMENT_LABELS, ...PITFALL_LABELS]) {
    for (const group of [reply.lang, `${reply.lang} ${reply.source}`]) {
      const ofGroup = counts.get(group) ?? new Map<LabelId, Counts>();
      const count = ofGroup.get(label) ?? { gold: 0, found: 0, right: 0 };
      const isGold = label in reply.labels;
      const isFound = label in labels;
      ofGroup.set(label, {
        gold: count.gold + Number(isGold),
        found: count.found + Number(isFound),
        right: count.right + Number(isGold && isFound),
      });
      counts.set(group, ofGroup);
    }
  }
}
const sizes = new Map<string, number>();
for (const { lang, source } of replies) {
  for (const group of [lang, `${lang} ${source}`]) sizes.set(group, (sizes.get(group) ?? 0) + 1);
}
printScores(counts, sizes);
