import { describe, expect, it } from 'vitest';

import { readAddress, toAddressWords } from '#lib/engine/text/read-address.ts';
import { readWords } from '#lib/engine/text/read-words.ts';

const NL = toAddressWords(['u', 'uw'], ['je', 'jij', 'jouw'], ['dank je wel']);

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
