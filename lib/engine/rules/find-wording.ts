/** Wording with its conditions: `flag`, `unless`, `unless-nearby`, `look-in`. Shared by signals and rules. */
import type { Region } from '#lib/domain/rule.ts';

import type { Candidates } from './find-candidates.ts';
import { findPatternHits, hasPatternHit, type PatternSides } from './find-pattern-hits.ts';
import type { MachineBuilder } from '#lib/engine/machine/machine-builder.ts';
import { hitsIn, isInRegion, type PreparedText } from '#lib/engine/text/prepare-text.ts';
import type { WordSpan } from '#lib/engine/machine/run-machine.ts';

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
 * The sentences in which wording was found, each with its hits.
 *
 * @param candidates of this wording's own patterns
 */
export const findWording = (
  wording: Wording,
  prepared: PreparedText,
  candidates: Candidates,
): { readonly sentence: number; readonly hits: readonly WordSpan[] }[] => {
  const found = [];
  for (const [sentence, patterns] of candidates) {
    if (!isInRegion(prepared, sentence, wording.lookIn)) continue;
    const hits = findPatternHits(patterns, hitsIn(prepared, sentence));
    if (hits.length > 0 && !isVetoed(wording, prepared, sentence)) found.push({ sentence, hits });
  }
  return found;
};

const isVetoed = (wording: Wording, prepared: PreparedText, sentence: number): boolean => {
  if (hasPatternHit(wording.unless, hitsIn(prepared, sentence))) return true;
  if (wording.unlessNearby.length === 0) return false;
  return [sentence - 1, sentence, sentence + 1].some((index) =>
    hasPatternHit(wording.unlessNearby, hitsIn(prepared, index)),
  );
};
