/** Walks a machine over sentences. */
import { ROOT, SYMBOL, type Machine } from './build-machine.ts';
import { MIN_PREFIX_CHARS } from './parse-pattern.ts';
import type { Word } from './read-words.ts';
import type { Sentence } from './split-sentences.ts';

/** A pattern side that was found: word numbers, both included. */
export type SideHit = { readonly side: number; readonly first: number; readonly last: number };

/** Hits of every sentence, in the order of their end. One entry per sentence. */
export const runMachine = (
  machine: Machine,
  words: readonly Word[],
  sentences: readonly Sentence[],
): SideHit[][] => {
  const symbolsOf = makeSymbolReader(machine);
  const symbols = words.map(symbolsOf);
  return sentences.map((sentence) => readSentence(machine, symbols, sentence));
};

/** Symbols of a word; equal words share one answer within a call. */
const makeSymbolReader = (machine: Machine): ((word: Word) => readonly number[]) => {
  const known = new Map<string, readonly number[]>();
  return (word) => {
    const seen = known.get(word.text) ?? symbolsOfText(machine, word.text);
    known.set(word.text, seen);
    if (!word.isNumber && !word.isCapitalised) return seen;
    return [...seen, word.isNumber ? SYMBOL.number : SYMBOL.capital];
  };
};

const symbolsOfText = (machine: Machine, text: string): readonly number[] => {
  const exact = machine.wordSymbols.get(text) ?? [];
  if (!machine.prefixHeads.has(text.slice(0, MIN_PREFIX_CHARS))) return exact;
  const symbols = [...exact];
  for (let length = MIN_PREFIX_CHARS; length <= text.length; length += 1) {
    const more = machine.prefixes.get(text.slice(0, length));
    if (more) symbols.push(...more);
  }
  return symbols;
};

const END_SYMBOLS = [SYMBOL.end];

const readSentence = (
  machine: Machine,
  symbols: readonly (readonly number[])[],
  sentence: Sentence,
): SideHit[] => {
  const hits: SideHit[] = [];
  for (let first = sentence.firstWord; first <= sentence.lastWord; first += 1) {
    walkFrom(machine, symbols, sentence, first, hits);
  }
  return hits;
};

/** All walkers that begin at one word. A walker is a state and the words it may still wait there. */
const walkFrom = (
  machine: Machine,
  symbols: readonly (readonly number[])[],
  sentence: Sentence,
  first: number,
  hits: SideHit[],
): void => {
  let walkers = new Map<number, number>();
  enter(machine, ROOT, walkers);
  if (first === sentence.firstWord && machine.startState >= 0) enter(machine, machine.startState, walkers);
  for (let at = first; at <= sentence.lastWord + 1 && walkers.size > 0; at += 1) {
    const isEnd = at > sentence.lastWord;
    const next = new Map<number, number>();
    for (const [state, wait] of walkers) {
      if (wait > 0) keepWaiting(next, state, wait - 1);
      for (const symbol of isEnd ? END_SYMBOLS : (symbols[at] ?? [])) {
        const target = machine.edges.get(state * machine.symbols + symbol);
        if (target === undefined) continue;
        enter(machine, target, next);
        report(machine, target, first, Math.min(at, sentence.lastWord), hits);
      }
    }
    walkers = next;
  }
};

const enter = (machine: Machine, state: number, walkers: Map<number, number>): void => {
  for (const entered of machine.entered[state] ?? [])
    keepWaiting(walkers, entered, machine.wait[entered] ?? 0);
};

const keepWaiting = (walkers: Map<number, number>, state: number, wait: number): void => {
  if ((walkers.get(state) ?? -1) < wait) walkers.set(state, wait);
};

const report = (machine: Machine, state: number, first: number, last: number, hits: SideHit[]): void => {
  for (const entered of machine.entered[state] ?? []) {
    for (const side of machine.accepts[entered] ?? []) hits.push({ side, first, last });
  }
};
