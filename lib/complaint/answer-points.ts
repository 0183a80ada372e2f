import type { Answered, ComplaintReading } from '#lib/domain/analysis.ts';
import type { LabelId } from '#lib/domain/label.ts';
import type { PreparedText } from '#lib/engine/text/prepare-text.ts';

import { contentOf, hasStem } from './content-words.ts';
import type { Point } from './find-points.ts';
import type { ReadingWords } from './reading-words.ts';

/**
 * Which of the customer's points a draft answers: those whose words come back, where it offers a solution. Without one it
 * only goes into them; a solution may answer a short point in other words.
 */
export const answerPoints = (
  points: readonly Point[],
  draft: PreparedText,
  labels: readonly { readonly label: LabelId }[],
  reading: ReadingWords,
): ComplaintReading['points'] => {
  if (points.length === 0) return [];
  const said = bodyContent(draft, reading);
  const hasSolution = labels.some(({ label }) => label === 'solution');
  return points.map((point) => ({ quote: point.quote, answered: answerOf(point, said, hasSolution) }));
};

/** The content words of a draft between salutation and closing. */
export const bodyContent = (
  { words, sentences, regions }: PreparedText,
  reading: ReadingWords,
): ReadonlySet<string> =>
  contentOf(
    words,
    sentences[regions.bodyFrom]?.firstWord ?? 0,
    sentences[regions.bodyTo - 1]?.lastWord ?? -1,
    reading,
  );

const answerOf = ({ content, isAsked }: Point, said: ReadonlySet<string>, hasSolution: boolean): Answered => {
  const isTouched = [...content].some((stem) => hasStem(said, stem));
  if (isTouched) return hasSolution ? 'yes' : 'partly';
  const isShort = !isAsked || content.size < MIN_CONTENT;
  return hasSolution && isShort ? 'partly' : 'no';
};

/** Words enough that an answer would repeat one. */
const MIN_CONTENT = 3;
