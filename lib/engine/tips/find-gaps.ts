import type { Span } from '#lib/domain/span.ts';

/** A place that only the writer can fill, such as `[welke dag?]`. */
export type Gap = Span & { readonly text: string };

/** The places in a text that wait for the writer. A mask in capitals, such as `[NAAM]`, is none. */
export const findGaps = (text: string): readonly Gap[] =>
  [...text.matchAll(/\[[^[\]\r\n]{1,60}\]/g)]
    .filter(([gap]) => /\p{Ll}/u.test(gap))
    .map((match) => ({ start: match.index, end: match.index + match[0].length, text: match[0] }));
