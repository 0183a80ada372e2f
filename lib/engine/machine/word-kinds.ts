/** Sorts words into kinds: words that stand for the same symbols lead every walk over a machine the same way. */
import { SYMBOL } from './machine-table.ts';
import { headOf, type Machine, type Prefix } from './open-machine.ts';
import type { Word } from '#lib/engine/text/read-words.ts';

export type WordKinds = {
  /** The number of the word's kind. */
  kindOf(word: Pick<Word, 'text' | 'isNumber' | 'isCapitalised'>): number;
  /** The kind of what follows the last word of a sentence. */
  readonly end: number;
  symbolsOf(kind: number): readonly number[];
};

/** A kind, and what it becomes with one more list of symbols. Lists are the machine's own and known by identity. */
type Kind = {
  readonly number: number;
  readonly symbols: readonly number[];
  readonly next: Map<readonly number[], Kind>;
};

const NUMBER = [SYMBOL.number];
const CAPITAL = [SYMBOL.capital];
const END = [SYMBOL.end];
const NO_PREFIXES: readonly Prefix[] = [];

/** Kinds are numbered as they are met; there are never more than the pack has words and beginnings of words for. */
export const createWordKinds = (machine: Machine): WordKinds => {
  const kinds: Kind[] = [];
  const newKind = (symbols: readonly number[]): Kind => {
    const kind = { number: kinds.length, symbols, next: new Map() };
    kinds.push(kind);
    return kind;
  };
  const add = (kind: Kind, list: readonly number[]): Kind => {
    const known = kind.next.get(list);
    if (known) return known;
    const more = newKind([...kind.symbols, ...list]);
    kind.next.set(list, more);
    return more;
  };
  const none = newKind([]);
  /** Of the pack's own words only: a writer's words are not remembered. */
  const ofPackWord = new Map<string, Kind>();
  const ofText = (text: string): Kind => {
    const exact = machine.wordSymbols.get(text);
    let kind = exact ? add(none, exact) : none;
    for (const [prefix, symbols] of machine.prefixes.get(headOf(text)) ?? NO_PREFIXES) {
      if (text.startsWith(prefix)) kind = add(kind, symbols);
    }
    if (exact) ofPackWord.set(text, kind);
    return kind;
  };

  return {
    end: add(none, END).number,
    symbolsOf: (kind) => kinds[kind]?.symbols ?? [],
    kindOf({ text, isNumber, isCapitalised }) {
      const kind = ofPackWord.get(text) ?? ofText(text);
      if (isNumber) return add(kind, NUMBER).number;
      return isCapitalised ? add(kind, CAPITAL).number : kind.number;
    },
  };
};
