import type { Mark } from '#lib/domain/part.ts';
import type { ReadyPack } from '#lib/engine/ready-pack.ts';
import { spanOfWords, type PreparedText } from '#lib/engine/text/prepare-text.ts';

import { visitCandidates } from './find-candidates.ts';
import { findWording } from './find-wording.ts';

/** A mark with where it stands. */
export type PlacedMark = { readonly shows: Mark; readonly start: number; readonly sentence: number };

/** What every sentence tells of the situation, in text order. */
export const findMarks = (pack: ReadyPack, prepared: PreparedText): readonly PlacedMark[] => {
  const marks: PlacedMark[] = [];
  visitCandidates(prepared, pack.markTriggers, (entry, sentence, patterns) => {
    const file = pack.marks[entry];
    if (!file) return;
    const [first] = findWording(file.wording, prepared, sentence, patterns);
    if (!first) return;
    const { start } = spanOfWords(prepared, first.first, first.last);
    marks.push({ shows: file.shows, start, sentence });
  });
  return marks.sort((a, b) => a.start - b.start);
};
