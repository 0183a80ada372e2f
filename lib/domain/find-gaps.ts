import type { Span } from './span.ts';

/** A place that only the writer can fill, such as `[welke dag?]`. */
export type Gap = Span & { readonly text: string };

/** The places in a text that wait for the writer. A mask in capitals, such as `[NAAM]`, is none. */
export const findGaps = (text: string): readonly Gap[] => {
  // Most texts have none, and this is asked of every sentence.
  if (!text.includes('[')) return NONE;
  return [...text.matchAll(/\[[^[\]\r\n]{1,60}\]/g)]
    .filter(([gap]) => /\p{Ll}/u.test(gap))
    .map((match) => ({ start: match.index, end: match.index + match[0].length, text: match[0] }));
};

const NONE: readonly Gap[] = [];
