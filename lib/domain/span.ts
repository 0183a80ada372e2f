/** A part of a draft: UTF-16 offsets, `start` included, `end` not. `start === end` is a place between two characters. */
export type Span = { readonly start: number; readonly end: number };

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;
