import { describe, expect, it } from 'vitest';

import { NO_FACTS } from '#lib/domain/facts.ts';
import { fillFacts } from '#lib/engine/tips/fill-facts.ts';

const facts = { ...NO_FACTS, product: 'wasmachine', waited: 'drie weken' };

describe('a fact in a sentence', () => {
  it.each([
    ['stands there when it is known', 'Over uw {product|welk product?}.', 'Over uw wasmachine.'],
    ['leaves its gap when it is not', 'U krijgt {amount|hoeveel?} terug.', 'U krijgt [hoeveel?] terug.'],
    ['without a gap is known too', 'U wachtte {waited}.', 'U wachtte drie weken.'],
    ['without a gap keeps the sentence back when it is not', 'U belde op {date}.', null],
    ['that nobody knows of is a gap', 'Dit is {constructor|wat?}.', 'Dit is [wat?].'],
    ['is not needed', 'Wat vervelend.', 'Wat vervelend.'],
  ])('%s', (_, sentence, filled) => expect(fillFacts(sentence, facts)).toBe(filled));
});
