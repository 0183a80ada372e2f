/** `npm run evaluate`: how well the engine finds what people marked in real and written replies. */
import { parseArgs } from 'node:util';

import { labelId } from '#lib/domain/label.ts';
import { analyzeDraft } from '#lib/engine/analyze-draft.ts';
import { loadLanguages } from '#lib/packs/load-languages.ts';

import { givenLabels, readCollection, usualCollection, type AnnotatedReply } from './read-collection.ts';
import { scoreLabels } from './score-labels.ts';
import { scoreReadings } from './score-readings.ts';
import { readingLines, scoreTable, timesLine } from './scores-text.ts';
import { UsageError } from './usage-error.ts';

const languages = loadLanguages();
const times: number[] = [];

const analyzeReply = ({ lang, text, complaint }: AnnotatedReply) => {
  const start = performance.now();
  const analysis = analyzeDraft(
    {
      draft: text,
      complaint,
      language: lang,
      framework: '',
      stage: null,
      stance: null,
      isComplaint: null,
      mutedRules: [],
    },
    languages,
  );
  times.push(performance.now() - start);
  return analysis;
};

try {
  const { values } = parseArgs({ options: { collection: { type: 'string' } } });
  const folder = values.collection ?? usualCollection();
  const pairs = readCollection(folder).map((reply) => ({ reply, analysis: analyzeReply(reply) }));
  console.log(`Verzameling: ${folder}\n`);
  const scores = scoreLabels(
    pairs.map(({ reply, analysis }) => ({
      groups: [reply.lang, `${reply.lang} ${reply.source}`],
      given: givenLabels(reply),
      found: new Set(labelId.options.filter((label) => analysis.labels[label] !== undefined)),
    })),
  );
  for (const score of scores) console.log(`${scoreTable(score)}\n`);
  for (const lang of new Set(pairs.map(({ reply }) => reply.lang)))
    console.log(readingLines(lang, scoreReadings(pairs.filter(({ reply }) => reply.lang === lang))));
  console.log(timesLine(times));
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
