import { describe, expect, it } from 'vitest';

import { contentOf, hasStem } from '#lib/complaint/content-words.ts';
import { toReadingWords } from '#lib/complaint/reading-words.ts';
import { readingFile } from '#lib/domain/reading.ts';
import { readWords } from '#lib/engine/text/read-words.ts';

const READING = toReadingWords(
  readingFile.parse({ 'small-words': ['het'], suffixes: ['en', 'de', 'd', 't'], prefixes: ['ge'] }),
);

const content = (text: string) => {
  const words = readWords(text);
  return contentOf(words, 0, words.count - 1, READING);
};

describe('the content of a text', () => {
  it.each([
    ['betalen', 'betaald'],
    ['gebroken', 'broken'],
    ['€ 1.250,00', '1250'],
    ['Brieven', 'brief'],
  ])('is the same in %j and %j', (one, other) => expect(content(one)).toEqual(content(other)));

  it('leaves small words and lone letters out', () => expect(content('het is a')).toEqual(new Set()));

  it('meets in the parts of a compound', () => {
    expect(hasStem(content('stroomfactuur'), [...content('factuur')][0] ?? '')).toBe(true);
  });
});
