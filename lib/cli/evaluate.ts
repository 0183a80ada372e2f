/** `npm run evaluate`: how well the engine finds what people marked in real and written replies. */
import type { Analysis } from '#lib/domain/analysis.ts';
import { labelId } from '#lib/domain/label.ts';
import { analyzeDraft } from '#lib/engine/analyze-draft.ts';
import { loadLanguages } from '#lib/packs/load-languages.ts';

import { givenLabels, readCollection, usualCollection, type AnnotatedReply } from './read-collection.ts';
import { rankCorrelation } from './rank-correlation.ts';
import { readArguments } from './read-arguments.ts';
import { complaintLine, scoreComplaints, type ReadPair } from './score-complaints.ts';
import { scoreLabels } from './score-labels.ts';
import { scoreReadings } from './score-readings.ts';
import { scoreTips } from './score-tips.ts';
import { ratingLine, readingLine, scoreTable, summary, timesLine, tipsLine } from './scores-text.ts';
import { UsageError } from './usage-error.ts';

const languages = loadLanguages();

const analyzeReply = ({ lang, text, complaint }: AnnotatedReply) =>
  analyzeDraft(
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

const toReadPair = ({ reply, analysis }: { reply: AnnotatedReply; analysis: Analysis }): ReadPair[] =>
  reply.complaintLabels && analysis.complaint
    ? [{ given: reply.complaintLabels, read: analysis.complaint }]
    : [];

/** How long each reply takes, in milliseconds. */
const timeReplies = (replies: readonly AnnotatedReply[]): readonly number[] =>
  replies.map((reply) => {
    const start = performance.now();
    analyzeReply(reply);
    return performance.now() - start;
  });

/** How well the order of ratings is read, over all and per source. */
const orderByGroup = (
  pairs: readonly { readonly reply: AnnotatedReply; readonly analysis: Analysis }[],
): readonly (readonly [string, number | null])[] => {
  const sources = [...new Set(pairs.map(({ reply }) => reply.source))].sort();
  const orderOf = (some: typeof pairs) =>
    rankCorrelation(some.map(({ reply, analysis }) => [reply.rating, analysis.rating]));
  return [
    ['samen', orderOf(pairs)],
    ...sources.map(
      (source) => [source, orderOf(pairs.filter(({ reply }) => reply.source === source))] as const,
    ),
  ];
};

const evaluate = (folder: string): void => {
  const replies = readCollection(folder);
  const firstTimes = timeReplies(replies);
  const pairs = replies.map((reply) => ({ reply, analysis: analyzeReply(reply) }));
  const scores = scoreLabels(
    pairs.map(({ reply, analysis }) => ({
      groups: [reply.lang, `${reply.lang} ${reply.source}`],
      given: givenLabels(reply),
      found: new Set(labelId.options.filter((label) => analysis.labels[label] !== undefined)),
    })),
  );
  console.log(`Verzameling: ${folder}\n`);
  for (const score of scores) console.log(`${scoreTable(score)}\n`);
  console.log(`${summary(scores)}\n`);
  for (const lang of new Set(replies.map((reply) => reply.lang))) {
    const own = pairs.filter(({ reply }) => reply.lang === lang);
    console.log(readingLine(lang, scoreReadings(own)));
    console.log(complaintLine(lang, scoreComplaints(own.flatMap(toReadPair))));
  }
  console.log(`\n${ratingLine(orderByGroup(pairs))}`);
  for (const lang of new Set(replies.map((reply) => reply.lang)))
    console.log(tipsLine(lang, scoreTips(pairs.filter(({ reply }) => reply.lang === lang))));
  console.log(tipsLine('samen', scoreTips(pairs)));
  console.log(`\n${timesLine('de eerste keer', firstTimes)}`);
  console.log(timesLine('daarna', timeReplies(replies)));
};

try {
  const { values } = readArguments({ options: { collection: { type: 'string' } } });
  evaluate(values.collection ?? usualCollection());
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
