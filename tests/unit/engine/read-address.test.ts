import { describe, expect, it } from 'vitest';

import { readAddress } from '#lib/engine/read-address.ts';
import { readWords } from '#lib/engine/read-words.ts';

const NL = {
  formal: new Set(['u', 'uw']),
  informal: new Set(['je', 'jij', 'jouw']),
  formulas: [['dank', 'je', 'wel']],
};

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
  ])('is %s in %j', (form, text) => expect(readAddress(readWords(text), NL)).toBe(form));
});
