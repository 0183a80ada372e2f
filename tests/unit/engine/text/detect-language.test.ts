import { expect, it } from 'vitest';

import { detectLanguage } from '#lib/engine/text/detect-language.ts';
import { readWords } from '#lib/engine/text/read-words.ts';

const words = {
  nl: new Set(['wat', 'dat', 'u', 'de']),
  pl: new Set(['w', 'i', 'na']),
  de: new Set(['ich', 'dass']),
};

it.each([
  ['W', 'nl', 'nl'],
  ['Na i', 'nl', 'nl'],
  ['W', null, 'und'],
  ['Ich weiss, dass', 'nl', 'de'],
  ['Wat naar dat u wacht', null, 'nl'],
  ['Dat de', null, 'nl'],
  ['', null, 'und'],
])('in %j, answering mail in %s, sees %s', (text, preferred, language) => {
  expect(detectLanguage(readWords(text), words, preferred)).toBe(language);
});
