/** Packs of any size, to see what the number of phrases costs. */
import { compilePack } from '#lib/engine/compile-pack.ts';
import { readyPack, type ReadyPack } from '#lib/engine/ready-pack.ts';
import { aPackData, aSignal } from '#tests/unit/engine/a-pack.ts';

import { writeLetter } from './letter.ts';

const PHRASES_PER_SIGNAL = 20;
const INVENTED_WORDS = 4_000;
const SYLLABLES = [
  'ba',
  'ker',
  'lin',
  'mos',
  'nu',
  'pra',
  'ro',
  'sti',
  'ven',
  'wol',
  'dun',
  'fel',
  'goe',
  'hij',
];

/** A Dutch pack of so many phrases of two to four words, as packs have them: some with a gap, a choice or an open end. */
export const syntheticPack = (phrases: number): ReadyPack => {
  const all = Array.from({ length: phrases }, (_, index) => phraseOf(index));
  const signals = Array.from({ length: Math.ceil(phrases / PHRASES_PER_SIGNAL) }, (_, index) => [
    `signal-${index}`,
    aSignal('empathy', all.slice(index * PHRASES_PER_SIGNAL, (index + 1) * PHRASES_PER_SIGNAL)),
  ]);
  return readyPack(compilePack(aPackData({ signals: Object.fromEntries(signals) })));
};

/** Half of the phrases begin with a word of the letters, so that reading them begins and breaks off, as in real mail. */
const phraseOf = (index: number): string => {
  const pick = numbersFrom(index);
  const first = pick(2) === 0 ? wordOfLetters(pick) : inventedWord(pick);
  const others = Array.from({ length: 1 + pick(3) }, () =>
    pick(4) === 0 ? wordOfLetters(pick) : inventedWord(pick),
  );
  const shape = index % 10;
  if (shape === 0) return [first, '…', ...others].join(' ');
  if (shape === 1) return [`(${first}|${inventedWord(pick)})`, ...others].join(' ');
  if (shape === 2) return `${[first, ...others.slice(1), inventedWord(pick)].join(' ')}*`;
  return [first, ...others].join(' ');
};

type Pick = (below: number) => number;

const LETTER_WORDS = [
  ...new Set(
    writeLetter(50_000, 1)
      .toLowerCase()
      .match(/\p{L}+/gu),
  ),
];

const wordOfLetters = (pick: Pick): string => LETTER_WORDS[pick(LETTER_WORDS.length)] ?? '';

const inventedWord = (pick: Pick): string => {
  let left = pick(INVENTED_WORDS) + SYLLABLES.length;
  let word = '';
  for (; left > 0; left = Math.floor(left / SYLLABLES.length))
    word += SYLLABLES[left % SYLLABLES.length] ?? '';
  return `${word}x`;
};

/** Numbers that are the same in every run. */
const numbersFrom = (seed: number): Pick => {
  let state = (seed * 2_654_435_761 + 1) >>> 0;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
};
