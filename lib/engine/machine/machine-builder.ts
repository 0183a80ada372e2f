/** Compiles all patterns of a pack into one machine that reads a sentence once. Knows no rule. */
import { flattenNet } from './flatten-net.ts';
import { LONG_GAP_WORDS, parsePattern, PatternError, type Part } from './parse-pattern.ts';
import { FIRST_FREE_SYMBOL, ROOT, SYMBOL, type MachineTable } from './machine-table.ts';
import type { PatternSides } from './pattern-sides.ts';
import { findListWords, type Lists } from './resolve-lists.ts';
import { sortWords } from './sort-words.ts';

/** Symbols are numbered while states are made, so keys leave room for this many. */
const MAX_SYMBOLS = 65_536;

/** Collects patterns, then makes the machine. */
export class MachineBuilder {
  readonly #lists: Lists;
  readonly #wordSymbols = new Map<string, number[]>();
  readonly #prefixes = new Map<string, number[]>();
  readonly #classes = new Map<string, number>();
  readonly #edges = new Map<number, number>();
  readonly #gaps = new Map<number, number>();
  readonly #jumps: number[][] = [[]];
  readonly #wait: number[] = [0];
  readonly #accepts: (number[] | undefined)[] = [undefined];
  readonly #listParts = new Map<string, readonly (readonly Part[])[]>();
  readonly #sideOf = new Map<string, number>();
  #symbols = FIRST_FREE_SYMBOL;

  constructor(lists: Lists) {
    this.#lists = lists;
  }

  /** @throws PatternError when the pattern cannot be read, names an unknown list or would fit anywhere */
  add(pattern: string): PatternSides {
    return parsePattern(pattern).map((parts) => {
      if (parts.every(canBeEmpty)) throw new PatternError(`“${pattern}” past ook op niets.`);
      return this.#addSide(fromStart(parts));
    });
  }

  /** Patterns share the sides that they have in common. */
  #addSide(parts: readonly Part[]): number {
    const key = JSON.stringify(parts);
    const known = this.#sideOf.get(key);
    if (known !== undefined) return known;
    const side = this.#sideOf.size + 1;
    this.#sideOf.set(key, side);
    for (const state of this.#sequence(parts, [ROOT])) (this.#accepts[state] ??= []).push(side);
    return side;
  }

  build(): MachineTable {
    const edges = [...this.#edges].map(
      ([key, next]) => [Math.floor(key / MAX_SYMBOLS), key % MAX_SYMBOLS, next] as const,
    );
    const net = { edges, jumps: this.#jumps, waits: this.#wait, accepts: this.#accepts };
    return {
      ...sortWords(this.#wordSymbols, this.#prefixes),
      ...flattenNet(net, this.#symbols),
      sideCount: this.#sideOf.size,
    };
  }

  #sequence(parts: readonly Part[], from: readonly number[]): readonly number[] {
    return parts.reduce<readonly number[]>((states, part) => this.#part(part, states), from);
  }

  #part(part: Part, from: readonly number[]): readonly number[] {
    switch (part.type) {
      case 'word':
        return this.#step(this.#wordSymbol(part.text), from);
      case 'prefix':
        return this.#step(this.#classSymbol([`${part.text}*`]), from);
      case 'number':
      case 'thousands':
      case 'capital':
      case 'start':
      case 'end':
        return this.#step(SYMBOL[part.type], from);
      case 'gap':
        return from.map((state) => this.#gap(state, part.words));
      case 'list':
        return this.#choices(this.#listPhrases(part.name), false, from);
      case 'group':
        return this.#choices(part.choices, part.isOptional, from);
    }
  }

  #listPhrases(name: string): readonly (readonly Part[])[] {
    const phrases = this.#listParts.get(name) ?? findListWords(this.#lists, name);
    this.#listParts.set(name, phrases);
    return phrases;
  }

  /** Single words of a choice become one class of words; longer choices are walked apart and meet again behind it. */
  #choices(
    choices: readonly (readonly Part[])[],
    isOptional: boolean,
    from: readonly number[],
  ): readonly number[] {
    const single: string[] = [];
    const longer: (readonly Part[])[] = [];
    for (const choice of choices) {
      const [only, ...rest] = choice;
      if (rest.length === 0 && only?.type === 'word') single.push(only.text);
      else if (rest.length === 0 && only?.type === 'prefix') single.push(`${only.text}*`);
      else longer.push(choice);
    }
    const ends = new Set<number>(isOptional ? from : []);
    if (single.length > 0) for (const end of this.#step(this.#classSymbol(single), from)) ends.add(end);
    for (const choice of longer) for (const end of this.#sequence(choice, from)) ends.add(end);
    return ends.size > 1 ? [this.#join(ends)] : [...ends];
  }

  #join(states: ReadonlySet<number>): number {
    const joined = this.#newState();
    for (const state of states) this.#jumps[state]?.push(joined);
    return joined;
  }

  #gap(state: number, words: number): number {
    const key = state * MAX_SYMBOLS + words;
    const known = this.#gaps.get(key);
    if (known !== undefined) return known;
    const gap = this.#newState();
    this.#wait[gap] = words;
    this.#gaps.set(key, gap);
    this.#jumps[state]?.push(gap);
    return gap;
  }

  #step(symbol: number, from: readonly number[]): readonly number[] {
    const ends = new Set<number>();
    for (const state of from) {
      const key = state * MAX_SYMBOLS + symbol;
      const next = this.#edges.get(key) ?? this.#newState();
      this.#edges.set(key, next);
      ends.add(next);
    }
    return ends.size > 1 ? [this.#join(ends)] : [...ends];
  }

  #wordSymbol(word: string): number {
    return this.#classSymbol([word]);
  }

  #classSymbol(words: readonly string[]): number {
    const members = [...new Set(words)].sort();
    const key = members.join('|');
    const known = this.#classes.get(key);
    if (known !== undefined) return known;
    const symbol = this.#symbols++;
    this.#classes.set(key, symbol);
    for (const word of members) {
      const isPrefix = word.endsWith('*');
      const table = isPrefix ? this.#prefixes : this.#wordSymbols;
      const text = isPrefix ? word.slice(0, -1) : word;
      const symbols = table.get(text);
      if (symbols) symbols.push(symbol);
      else table.set(text, [symbol]);
    }
    return symbol;
  }

  #newState(): number {
    this.#jumps.push([]);
    this.#wait.push(0);
    this.#accepts.push(undefined);
    return this.#jumps.length - 1;
  }
}

/**
 * What may stand any distance before a pattern reaches back to the beginning of the sentence: the first hit is the longest.
 * Walked from every word instead, such a pattern would cost each sentence its length squared.
 */
const fromStart = (parts: readonly Part[]): readonly Part[] => {
  const [first] = parts;
  return first?.type === 'gap' && first.words === LONG_GAP_WORDS ? [{ type: 'start' }, ...parts] : parts;
};

const canBeEmpty = (part: Part): boolean => {
  if (part.type === 'gap') return true;
  return (
    part.type === 'group' && (part.isOptional || part.choices.some((choice) => choice.every(canBeEmpty)))
  );
};
