/** Replies to measure with: never twice the same, and the same in every run. */

/** What a language puts in its letters. Sentences have gaps such as `{thing}`. */
export type LetterWords = {
  readonly greeting: string;
  readonly names: readonly string[];
  readonly sentences: readonly string[];
  readonly things: readonly string[];
  readonly places: readonly string[];
  readonly days: readonly string[];
  readonly workers: readonly string[];
  readonly reasons: readonly string[];
  readonly extras: readonly string[];
  readonly smallNumbers: readonly string[];
};

/** A reply of `chars` UTF-16 units or a sentence more. The same `seed` gives the same reply. */
export type WriteLetter = (chars: number, seed: number) => string;

export const letterWriter =
  (words: LetterWords): WriteLetter =>
  (chars, seed) => {
    const pick = pickFrom(seed);
    const parts = [`${words.greeting} ${pick(words.names)},\n\n`];
    let length = parts[0]?.length ?? 0;
    for (let count = 1; length < chars; count += 1) {
      const sentence = fill(pick(words.sentences), words, pick) + (count % 5 === 0 ? '\n\n' : ' ');
      parts.push(sentence);
      length += sentence.length;
    }
    // Joined, and not added up: engines keep added strings in pieces, which read slower than what a page gives.
    return parts.join('');
  };

type Pick = (from: readonly string[]) => string;

const fill = (sentence: string, words: LetterWords, pick: Pick): string => {
  const choices: Readonly<Record<string, () => string>> = {
    thing: () => pick(words.things),
    place: () => pick(words.places),
    day: () => pick(words.days),
    worker: () => pick(words.workers),
    Worker: () => capitalise(pick(words.workers)),
    reason: () => pick(words.reasons),
    extra: () => pick(words.extras),
    number: () => pick(NUMBERS),
    small: () => pick(words.smallNumbers),
  };
  return sentence.replace(/\{(\w+)\}/gu, (gap, name: string) => choices[name]?.() ?? gap);
};

const NUMBERS = Array.from({ length: 90 }, (_, index) => String(index + 10));

const capitalise = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** A linear congruential generator (constants of Numerical Recipes). */
const pickFrom = (seed: number): Pick => {
  let state = (seed * 2_654_435_761) >>> 0;
  return (from) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return from[Math.floor((state / 2 ** 32) * from.length)] ?? '';
  };
};
