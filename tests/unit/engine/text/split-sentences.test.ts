import { describe, expect, it } from 'vitest';

import { readWords } from '#lib/engine/text/read-words.ts';
import { splitSentences } from '#lib/engine/text/split-sentences.ts';

const ABBREVIATIONS = new Set(['bijv', 'mw', 'dwz', 'nr']);

const split = (text: string): string[] =>
  splitSentences(text, readWords(text), ABBREVIATIONS).map(({ start, end }) => text.slice(start, end));

describe('splitting sentences', () => {
  it.each([
    ['at full stops', 'Dat klopt. Het spijt me.', ['Dat klopt.', 'Het spijt me.']],
    ['at question marks', 'Kan dat? Ja!', ['Kan dat?', 'Ja!']],
    ['not behind an abbreviation', 'Beste mw. Jansen wacht.', ['Beste mw. Jansen wacht.']],
    ['not inside numbers and times', 'Om 9.30 uur kost het 3.50 euro.', ['Om 9.30 uur kost het 3.50 euro.']],
    ['at an empty line', 'Beste Jan,\n\nDank u', ['Beste Jan', 'Dank u']],
    ['at a line end before a capital', 'Groet\nSanne', ['Groet', 'Sanne']],
    [
      'not where a mail program wrapped the line',
      'Wij hebben uw brief van vorige week gelezen en wij zien nu\ndat het anders moest.',
      ['Wij hebben uw brief van vorige week gelezen en wij zien nu\ndat het anders moest.'],
    ],
    ['at list items', 'Dit doen we:\n- bellen\n- sturen', ['Dit doen we:', 'bellen', 'sturen']],
    [
      'with the closing quote',
      'Hij zei: “Kom maar.” Toen ging ik.',
      ['Hij zei: “Kom maar.”', 'Toen ging ik.'],
    ],
    [
      'not inside a gap',
      'Ik bel u [welke dag?] om te horen. Tot dan.',
      ['Ik bel u [welke dag?] om te horen.', 'Tot dan.'],
    ],
    ['with the quotes around it', '“Kom maar.” “Nee”', ['“Kom maar.”', '“Nee”']],
    [
      'with the gap it consists of',
      'Beste Jan,\n[Wat doet u?]\nGroet',
      ['Beste Jan', '[Wat doet u?]', 'Groet'],
    ],
    ['with the brackets at the end of a line', 'Zie (hier)\nDag', ['Zie (hier)', 'Dag']],
    ['of an empty text', '', []],
  ])('splits %s', (_, text, expected) => expect(split(text)).toEqual(expected));

  it('cuts a text without any full stop, so that no sentence is endless', () => {
    expect(split('woord '.repeat(500)).length).toBeGreaterThan(5);
  });
});
