import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { readWords } from '#lib/engine/text/read-words.ts';
import { endOf, startOf, textsOf } from '#lib/engine/text/words.ts';

const texts = (text: string): string[] => textsOf(readWords(text));

describe('reading words', () => {
  it.each([
    ['capitals and accents', 'Één KLÁCHT', ['een', 'klacht']],
    ['hyphens and hard spaces', 'e-mail\u00a0nu', ['e', 'mail', 'nu']],
    ['both apostrophes', "foto's foto’s", ["foto's", "foto's"]],
    [
      'soft hyphens and combining accents',
      'ver\u00adontschuldiging e\u0301e\u0301n',
      ['verontschuldiging', 'een'],
    ],
    ['dotted abbreviations as one word', 'a.u.b. d.d. 3 mei', ['aub', 'dd', '3', 'mei']],
    ['single letters at the end of a sentence', 'Dat bent u. Ja', ['dat', 'bent', 'u', 'ja']],
    ['numbers with their signs', 'om 9.30 uur € 1.240,50', ['om', '9.30', 'uur', '€', '1.240,50']],
    ['question marks and emoji', 'Oké? 😉 ;-)', ['oke', '?', '☺', '☺']],
    ['no question in a gap for the writer', 'Ik bel u [welke dag?].', ['ik', 'bel', 'u', 'welke', 'dag']],
    ['no words at all', ' \n\t…—', []],
    ['another script', 'שלום عالم', ['שלום', 'عالم']],
  ])('reads %s', (_, text, expected) => expect(texts(text)).toEqual(expected));

  it('gives offsets inside the text, in order, without overlap', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        let end = 0;
        const words = readWords(text);
        for (let word = 0; word < words.count; word += 1) {
          expect(startOf(words, word)).toBeGreaterThanOrEqual(end);
          expect(endOf(words, word)).toBeGreaterThan(startOf(words, word));
          end = endOf(words, word);
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});
