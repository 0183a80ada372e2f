/** Wording with its conditions: `flag`, `unless`, `unless-nearby`, `look-in`. Shared by signals and rules. */
import type { Region } from '#lib/domain/rule.ts';

import type { WordSpan } from '#lib/engine/machine/hits.ts';
import type { MachineBuilder } from '#lib/engine/machine/machine-builder.ts';
import type { PatternSides } from '#lib/engine/machine/pattern-sides.ts';
import { isInRegion, type PreparedText } from '#lib/engine/text/prepare-text.ts';

import { findPatterns, hasAnyPattern } from './find-patterns.ts';

/** The patterns of one file, as the machine knows them. */
export type Wording = {
  readonly flag: readonly PatternSides[];
  readonly unless: readonly PatternSides[];
  readonly unlessNearby: readonly PatternSides[];
  readonly lookIn: Region;
};

export type WordingSource = {
  readonly flag: readonly string[];
  readonly unless: readonly string[];
  readonly 'unless-nearby'?: readonly string[];
  readonly 'look-in'?: Region;
};

/** @throws PatternError when a pattern cannot be read */
export const addWording = (source: WordingSource, machine: MachineBuilder): Wording => ({
  flag: source.flag.map((pattern) => machine.add(pattern)),
  unless: source.unless.map((pattern) => machine.add(pattern)),
  unlessNearby: (source['unless-nearby'] ?? []).map((pattern) => machine.add(pattern)),
  lookIn: source['look-in'] ?? 'body',
});

/**
 * Where wording occurs in the open sentence; nothing where one of its conditions is not met.
 *
 * @param patterns those of the wording whose first side was found
 */
export const findWording = (
  wording: Wording,
  prepared: PreparedText,
  sentence: number,
  patterns: readonly PatternSides[],
): readonly WordSpan[] => {
  if (!isInRegion(prepared, sentence, wording.lookIn)) return NONE;
  const found = findPatterns(patterns, prepared.hits);
  return found.length === 0 || isVetoed(wording, prepared, sentence) ? NONE : found;
};

const NONE: readonly WordSpan[] = [];

const isVetoed = (wording: Wording, { hits }: PreparedText, sentence: number): boolean => {
  if (hasAnyPattern(wording.unless, hits)) return true;
  if (wording.unlessNearby.length === 0) return false;
  const isNear = [sentence, sentence - 1, sentence + 1].some((near) => {
    hits.open(near);
    return hasAnyPattern(wording.unlessNearby, hits);
  });
  hits.open(sentence);
  return isNear;
};
