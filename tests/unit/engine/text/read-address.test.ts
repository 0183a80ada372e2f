import { describe, expect, it } from 'vitest';

import { readAddress, readCustomerAddress, toAddressWords } from '#lib/engine/text/read-address.ts';
import { readWords } from '#lib/engine/text/read-words.ts';

const NL = toAddressWords({
  formal: ['u', 'uw'],
  informal: ['je', 'jij', 'jouw'],
  general: ['je'],
  plural: ['jullie'],
  formulas: ['dank je wel'],
});

describe('the form of address', () => {
  it.each([
    ['u', 'Ik stuur u uw pakket.'],
    ['je', 'Ik stuur je jouw pakket.'],
    ['mixed', 'Ik stuur u je pakket.'],
    ['none', 'Het pakket is onderweg.'],
    ['u', 'Dank je wel. Ik stuur u uw pakket.'],
    ['none', 'Dank je wel.'],
    ['u', `${'Ik bel u. '.repeat(12)}Dan hoor je het.`],
    ['none', 'Stuur het a.u.b. terug.'],
    ['je', 'Willen jullie dat ik het kom halen?'],
    ['je', 'Kom om 14 u, dan help ik je.'],
    ['u', 'In onze folder “Dat regel je zelf” leest u meer.'],
  ])('is %s in %j', (form, text) => expect(readAddress(readWords(text), NL)).toBe(form));
});

describe('the form of address of a customer', () => {
  it.each([
    ['none', 'Jullie bellen nooit terug.'],
    ['none', 'Dan krijg je niemand aan de lijn.'],
    ['u', 'Ik vraag u om hulp, want je krijgt niemand aan de lijn.'],
    ['je', 'Jij zou mij bellen.'],
    ['none', "De balie zei 'u hoort nog van ons' en dat was het."],
    ['none', 'Op het kaartje stond "u was afwezig" en ik was thuis.'],
    ['u', "'s Avonds belde ik u, en 's nachts ook."],
  ])('is %s in %j', (form, text) => expect(readCustomerAddress(readWords(text), NL, () => null)).toBe(form));

  it('is none where a polite word means anybody', () => {
    expect(readCustomerAddress(readWords('Zodra u binnen bent'), NL, () => 'anybody')).toBe('none');
  });

  it('is je where a word that also means anybody is said to the writer', () => {
    expect(readCustomerAddress(readWords('Kun je me bellen?'), NL, () => 'writer')).toBe('je');
  });
});
