import { describe, expect, it } from 'vitest';

import { isSaid } from '#lib/engine/tips/is-said.ts';

describe('a sentence is said', () => {
  it.each([
    ['when it stands there', 'Dat is onze fout.', 'Beste Jan, Dat is onze fout. Groet', true],
    ['when its gap is filled', 'Het spijt me dat [wat?].', 'Het spijt me dat het brak.', true],
    ['not when only a few words are the same', 'Ik bel u [welke dag?].', 'Ik bel u zo.', false],
    ['not when other words stand there', 'Het spijt me dat [wat?].', 'Sorry dat het brak.', false],
  ])('%s', (_, sentence, text, expected) => expect(isSaid(sentence, text)).toBe(expected));
});
