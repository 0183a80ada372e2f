import type { Machine } from './open-machine.ts';
import { MIN_PREFIX_CHARS } from './parse-pattern.ts';

const NONE: readonly number[] = [];

/** The symbols of a machine that a folded word stands for: the word itself, its classes, and its beginnings. */
export const findSymbols = (machine: Machine, text: string): readonly number[] => {
  const exact = machine.wordSymbols.get(text) ?? NONE;
  if (!machine.prefixHeads.has(text.slice(0, MIN_PREFIX_CHARS))) return exact;
  const symbols = [...exact];
  for (let length = MIN_PREFIX_CHARS; length <= text.length; length += 1) {
    const more = machine.prefixes.get(text.slice(0, length));
    if (more) symbols.push(...more);
  }
  return symbols;
};
