import type { Span } from '#lib/domain/span.ts';
import type { PreparedText } from '#lib/engine/text/prepare-text.ts';
import { endOf, startOf, wordText } from '#lib/engine/text/words.ts';

import { contentOf } from './content-words.ts';
import type { FoundSign, Sign } from './find-signs.ts';
import type { ReadingWords } from './reading-words.ts';

/** A question, request or grievance that a full answer must deal with. */
export type Point = {
  readonly quote: string;
  readonly span: Span;
  /** Its content words, as stems. */
  readonly content: ReadonlySet<string>;
  /** How strongly it wants an answer. */
  readonly weight: number;
  /** A question or a request; else a grievance. */
  readonly isAsked: boolean;
};

/** More than these are not separate points but a story. */
const MAX_POINTS = 6;
const MAX_WORDS = 22;
const MIN_CONTENT = 2;

/** How strongly a sign says that the sentence wants an answer. */
const WEIGHT: Readonly<Partial<Record<Sign, number>>> = {
  request: 3,
  complaint: 2,
  running: 2,
  repeated: 1,
  angry: 0.5,
  disappointed: 1,
  injury: 1,
  privacy: 2,
  discrimination: 2,
  legal: 0.5,
  leaving: 0.5,
  'large-loss': 1,
  worried: 0.5,
};
const QUESTION_WEIGHT = 3;
/** In a complaint every sentence of the story may be a grievance, but what nothing points at comes last. */
const MIN_WEIGHT = 1;

/** The points of a message, in its own words and order. A message that complains without any sign has its first sentence. */
export const findPoints = (
  prepared: PreparedText,
  signs: readonly FoundSign[],
  reading: ReadingWords,
): readonly Point[] => {
  const all = clausesOf(prepared)
    .map((clause) => toPoint(clause, prepared, signs, reading))
    .filter(({ content, isAsked }) => content.size >= (isAsked ? 1 : MIN_CONTENT));
  const chosen = all
    .filter(({ weight }) => weight >= MIN_WEIGHT)
    .toSorted((a, b) => b.weight - a.weight || a.span.start - b.span.start)
    .reduce<readonly Point[]>((kept, one) => (isRepeat(one, kept) ? kept : [...kept, one]), [])
    .slice(0, MAX_POINTS);
  return (chosen.length > 0 ? chosen : all.slice(0, 1)).toSorted((a, b) => a.span.start - b.span.start);
};

type Clause = { readonly sentence: number; readonly first: number; readonly last: number };

/** Sentences of the body; a long one in its parts, each of a readable length. */
const clausesOf = ({ text, words, sentences, regions }: PreparedText): readonly Clause[] => {
  const clauses: Clause[] = [];
  for (let sentence = regions.bodyFrom; sentence < regions.bodyTo; sentence += 1) {
    const { firstWord, lastWord } = sentences[sentence] ?? { firstWord: 0, lastWord: -1 };
    let first = firstWord;
    for (let word = firstWord; word <= lastWord; word += 1) {
      const gap = text.slice(endOf(words, word), startOf(words, word + 1));
      const length = word - first + 1;
      const isBreak =
        word < lastWord &&
        (/[;:]|\s[-–—]\s/.test(gap) ||
          (gap.includes(',') &&
            length >= MIN_CLAUSE_WORDS &&
            lastWord - word >= MIN_CLAUSE_WORDS &&
            lastWord - firstWord >= MAX_WORDS));
      if (word < lastWord && !isBreak) continue;
      clauses.push({ sentence, first, last: word });
      first = word + 1;
    }
  }
  return clauses;
};

const MIN_CLAUSE_WORDS = 6;

const toPoint = (
  { sentence, first, last }: Clause,
  { text, words }: PreparedText,
  signs: readonly FoundSign[],
  reading: ReadingWords,
): Point => {
  const start = startOf(words, first);
  const end = endOf(words, last);
  const own = signs.filter(
    (sign) => sign.sentence === sentence && sign.span.start < end && sign.span.end > start,
  );
  const isQuestion = wordText(words, last) === '?';
  const weight = own.reduce((sum, { shows }) => sum + (WEIGHT[shows] ?? 0), 0);
  const span = { start, end: endOf(words, Math.min(last, first + MAX_QUOTE_WORDS)) };
  return {
    span,
    quote: text.slice(span.start, span.end),
    content: contentOf(words, first, last, reading),
    weight: isQuestion ? weight + QUESTION_WEIGHT : weight,
    isAsked: isQuestion || own.some(({ shows }) => shows === 'request'),
  };
};

const MAX_QUOTE_WORDS = 34;

const isRepeat = ({ content }: Point, kept: readonly Point[]): boolean =>
  kept.some((point) => {
    const shared = [...content].filter((stem) => point.content.has(stem)).length;
    return shared >= REPEATED_PART * Math.min(content.size, point.content.size);
  });

const REPEATED_PART = 0.75;
