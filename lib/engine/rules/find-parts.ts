import { partOf, type PartId } from '#lib/domain/part.ts';

import type { LabelsByName } from './find-labels.ts';
import type { PlacedMark } from './find-marks.ts';

/** Where a part stands. */
export type PlacedPart = { readonly start: number; readonly sentence: number };

/** What a draft shows by part, each list in text order. */
export type Parts = ReadonlyMap<PartId, readonly PlacedPart[]>;

/** Labels, and the marks that are parts of a reply themselves. */
export const findParts = (byLabel: LabelsByName, marks: readonly PlacedMark[]): Parts => {
  const parts = new Map<PartId, readonly PlacedPart[]>(byLabel);
  for (const found of marks) {
    const part = partOf(found.shows);
    if (part !== null) parts.set(part, [...(parts.get(part) ?? []), found]);
  }
  return parts;
};
