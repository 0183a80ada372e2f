import { findGaps } from '#lib/domain/find-gaps.ts';

/** Shorter beginnings say nothing: “Ik bel u [welke dag?]”. */
const MIN_BEGINNING_CHARS = 12;

/** Whether a text says this sentence already, also where its gaps are filled by now or asked in other words. */
export const isSaid = (sentence: string, text: string): boolean => {
  const [gap] = findGaps(sentence);
  const isTold = gap !== undefined && gap.start >= MIN_BEGINNING_CHARS;
  return text.includes(isTold ? sentence.slice(0, gap.start) : sentence);
};
