import { describe, expect, it } from 'vitest';

import { MachineBuilder } from '#lib/engine/machine/machine-builder.ts';
import { openMachine } from '#lib/engine/machine/open-machine.ts';
import { findPatterns } from '#lib/engine/rules/find-patterns.ts';
import { PatternError } from '#lib/engine/machine/parse-pattern.ts';
import { readWords } from '#lib/engine/text/read-words.ts';
import { runMachine } from '#lib/engine/machine/run-machine.ts';
import { splitSentences } from '#lib/engine/text/split-sentences.ts';
import { endOf, startOf } from '#lib/engine/text/words.ts';

const LISTS = {
  dag: ['maandag', 'dinsdag'],
  wanneer: ['@dag', 'volgende week', 'over # dagen'],
  kring: ['@kring'],
};

/** What a pattern finds in a text, first and longest first. */
const find = (pattern: string, text: string): string[] => {
  const builder = new MachineBuilder(LISTS);
  const sides = builder.add(pattern);
  const words = readWords(text);
  const sentences = splitSentences(text, words, new Set());
  const hits = runMachine(openMachine(builder.build()), words, sentences);
  return sentences.flatMap((_, sentence) => {
    hits.open(sentence);
    return findPatterns([sides], hits).map(({ first, last }) =>
      text.slice(startOf(words, first), endOf(words, last)),
    );
  });
};

describe('patterns', () => {
  it.each<[string, string, string[]]>([
    ['het spijt ons', 'HET SPIJT ONS zeer', ['HET SPIJT ONS']],
    ['het spijt ons', 'het spijt onszelf', []],
    ['u (had|hebt) moeten', 'U hebt moeten bellen', ['U hebt moeten']],
    ['u (had|hebt dat) moeten', 'u hebt dat moeten', ['u hebt dat moeten']],
    ['(om)? te bellen', 'om te bellen, te bellen', ['om te bellen', 'te bellen']],
    ['wat (heel|erg)? (erg)? naar', 'wat heel erg naar', ['wat heel erg naar']],
    ['excuses voor … ongemak', 'excuses voor het ongemak', ['excuses voor het ongemak']],
    ['excuses voor … ongemak', 'excuses voor al dit grote en vervelende lange ongemak', []],
    [
      'begrijp ~ maar',
      'ik begrijp dat u hier erg lang op hebt zitten wachten, maar',
      ['begrijp dat u hier erg lang op hebt zitten wachten, maar'],
    ],
    ['begrijp ~ maar', 'Ik begrijp u. Dat is mooi maar anders', []],
    ['~ op onze kosten', 'Goed. Dit doen wij op onze kosten hier', ['Dit doen wij op onze kosten']],
    ['€ ##', '€ 900, € 1.240,50, € 12.50, € 3,000 en € 10000', ['€ 1.240,50', '€ 3,000', '€ 10000']],
    [
      'sorry … (that)? you',
      'Sorry indeed you. Sorry you. Sorry that you',
      ['Sorry indeed you', 'Sorry you', 'Sorry that you'],
    ],
    ['got (it|your …) wrong', 'Got your name wrong. Got it wrong', ['Got your name wrong', 'Got it wrong']],
    ['begrijp ~ (dat)? u', 'begrijp heel erg goed waarom u', ['begrijp heel erg goed waarom u']],
    ['klacht*', 'klachten, klacht en klachtbrief', ['klachten', 'klacht', 'klachtbrief']],
    ['binnen # dagen', 'binnen 14 dagen, binnen tien dagen', ['binnen 14 dagen']],
    ['beste ^', 'beste Jan, beste klant', ['beste Jan']],
    ['< helaas', 'Helaas. Ja, helaas.', ['Helaas']],
    ['sorry >', 'Sorry. Sorry dat ik', ['Sorry']],
    ['kunt u ~ ?', 'Kunt u mij bellen? Kunt u bellen.', ['Kunt u mij bellen?']],
    ['☺', 'Jammer 😉', ['😉']],
    ['@wanneer', 'dinsdag, volgende week of over 3 dagen', ['dinsdag', 'volgende week', 'over 3 dagen']],
    ['bied* & excuses', 'Onze excuses bieden wij aan', ['excuses bieden']],
    ['bied* & excuses', 'Wij bieden hulp. Excuses', []],
    ['(a (b|c) d|e)', 'a c d e', ['a c d', 'e']],
  ])('%j in %j finds %j', (pattern, text, expected) => expect(find(pattern, text)).toEqual(expected));

  it.each([
    ['(a|b', 'mist een haakje'],
    ['a) b', 'haakje te veel'],
    ['(a|) b', 'lege keuze'],
    ['@onbekend', 'bestaat niet'],
    ['@kring', 'roept zichzelf aan'],
    ['(a)?', 'past ook op niets'],
    ['a &', 'leeg'],
    ['k*', 'twee letters'],
  ])('says what is wrong with %j', (pattern, words) => {
    expect(() => find(pattern, 'x')).toThrow(PatternError);
    expect(() => find(pattern, 'x')).toThrow(words);
  });
});
