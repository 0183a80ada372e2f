import { describe, expect, it } from 'vitest';

import { findOrderNumber } from '#lib/snippets/find-order-number.ts';
import { knownValues, type KnownFrom } from '#lib/snippets/known-values.ts';
import { readName } from '#lib/snippets/read-name.ts';

describe('reading a name', () => {
  it.each([
    ['Fatima El Amrani', 'Fatima', 'El Amrani', 'Fatima El Amrani'],
    ['Jan de Vries', 'Jan', 'de Vries', 'Jan de Vries'],
    ['Jan Willem van den Berg', 'Jan Willem', 'van den Berg', 'Jan Willem van den Berg'],
    ['Anne-Marie Jansen-de Boer', 'Anne-Marie', 'Jansen-de Boer', 'Anne-Marie Jansen-de Boer'],
    ["Kees van 't Hof", 'Kees', "van 't Hof", "Kees van 't Hof"],
    ['Kees van ’t Hof', 'Kees', "van 't Hof", "Kees van 't Hof"],
    ['Vries, Jan de', 'Jan', 'de Vries', 'Jan de Vries'],
    ['Jansen, Fatima', 'Fatima', 'Jansen', 'Fatima Jansen'],
    ['FATIMA JANSEN', 'Fatima', 'Jansen', 'Fatima Jansen'],
    ['jan de vries', 'Jan', 'de Vries', 'Jan de Vries'],
    ['JAN VAN DER MEER', 'Jan', 'van der Meer', 'Jan van der Meer'],
    ['J. Jansen', null, 'Jansen', 'J. Jansen'],
    ['J.P. de Boer', null, 'de Boer', 'J.P. de Boer'],
    ['Mevr. A. de Boer', null, 'de Boer', 'A. de Boer'],
    ['dhr. Piet Bakker', 'Piet', 'Bakker', 'Piet Bakker'],
    ['Fatima', 'Fatima', null, 'Fatima'],
    ['"Fatima Jansen"', 'Fatima', 'Jansen', 'Fatima Jansen'],
    ['Fatima Jansen (privé)', 'Fatima', 'Jansen', 'Fatima Jansen'],
    ['Fatima Jansen via Marktplaats', 'Fatima', 'Jansen', 'Fatima Jansen'],
    ['Zoë Yılmaz', 'Zoë', 'Yılmaz', 'Zoë Yılmaz'],
    ['  Fatima\n Jansen ', 'Fatima', 'Jansen', 'Fatima Jansen'],
    ['Fatima \u202eJansen', 'Fatima', 'Jansen', 'Fatima Jansen'],
    ['😀 Fatima Jansen 😀', 'Fatima', 'Jansen', 'Fatima Jansen'],
    ['محمد علي', 'محمد', 'علي', 'محمد علي'],
  ])('reads %j', (shown, first, last, full) => {
    expect(readName(shown)).toEqual({ full, first, last });
  });

  it.each([
    '',
    '   ',
    'f.jansen@example.org',
    'noreply',
    'Klantenservice Jansen',
    'Webshop Team',
    'Jansen B.V.',
    'fatima1987',
    'mevrouw',
    '<b>Fatima</b>',
    '😀',
    'a b c d e f g h i j',
    'x'.repeat(5000),
  ])('finds no person in %j', (shown) => {
    expect(readName(shown)).toBeNull();
  });
});

describe('finding an order number', () => {
  it.each([
    ['Mijn bestelnummer is 4004567890.', '4004567890'],
    ['Het gaat om bestelnummer: NL-2026-00123, al drie weken.', 'NL-2026-00123'],
    ['bestelling 12345678 is niet aangekomen', '12345678'],
    ['Bestelling met nummer 12345678', '12345678'],
    ['ordernr. 987654', '987654'],
    ['My order #AB12345 never came', 'AB12345'],
    ['Order number: 55512345', '55512345'],
    ['bestelnummer 12345678 ... nogmaals: bestelnummer 12345678', '12345678'],
  ])('finds it in %j', (text, number) => {
    expect(findOrderNumber(text)).toBe(number);
  });

  it.each([
    'Ik bestelde op 12 maart.',
    'Mijn bestelling van 12-03-2026 is kwijt.',
    'Bestelling 2 kwam wel.',
    'Bel mij op 0612345678.',
    'Klantnummer 12345678',
    'bestelnummer 11111111 en bestelnummer 22222222',
    'Wij bestellen al 20000 jaar.',
    '',
  ])('stays silent at %j', (text) => {
    expect(findOrderNumber(text)).toBeNull();
  });

  it('is quick with a text made to be slow', () => {
    const begin = performance.now();
    for (const part of ['bestelling met ', 'order is is is is ', 'order nummer -', 'bestel', 'order   '])
      findOrderNumber(part.repeat(20_000));
    expect(performance.now() - begin).toBeLessThan(500);
  });
});

describe('what a mail fills by itself', () => {
  const from: KnownFrom = {
    incoming: {
      text: 'Waar blijft bestelling 12345678?',
      senderName: 'Fatima El Amrani',
      senderAddress: null,
    },
    writerName: ' Sam ',
    language: 'nl',
    address: 'u',
    today: new Date(2026, 10, 21),
  };

  it('is everything that the mail and the settings tell', () => {
    expect(knownValues(from)).toEqual({
      aanhef: 'Beste Fatima El Amrani',
      voornaam: 'Fatima',
      achternaam: 'El Amrani',
      naam: 'Fatima El Amrani',
      bestelnummer: '12345678',
      datum: '21 november 2026',
      'mijn.naam': 'Sam',
    });
  });

  it('is only the date for a new mail by someone without a name', () => {
    expect(knownValues({ ...from, incoming: null, writerName: '' })).toEqual({ datum: '21 november 2026' });
  });

  it.each([
    ['nl', 'je', 'Fatima El Amrani', 'Beste Fatima'],
    ['nl', 'none', 'Fatima El Amrani', 'Beste Fatima El Amrani'],
    ['nl', 'mixed', 'Fatima El Amrani', 'Beste Fatima El Amrani'],
    ['nl', 'je', 'J. de Boer', 'Beste J. de Boer'],
    ['en', 'none', 'Fatima El Amrani', 'Dear Fatima'],
    ['nl', 'u', 'Webshop Team', undefined],
    ['nl', 'u', null, undefined],
  ] as const)('greets in %s with %s for %j: %j', (language, address, senderName, aanhef) => {
    const incoming = { text: '', senderName, senderAddress: null };
    expect(knownValues({ ...from, language, address, incoming })['aanhef']).toBe(aanhef);
  });
});
