import { describe, expect, it } from 'vitest';

import { wordsFor } from '#lib/i18n/words.ts';

type Found = readonly [key: string, text: string];

const ARGUMENTS = [[0, 0], [1, 1], [2, 2], ['nl']];

/** Every text; functions are called with none, one and two, and with a word. */
const texts = (words: unknown, key = ''): Found[] => {
  if (typeof words === 'string') return [[key, words]];
  if (typeof words === 'function')
    return ARGUMENTS.filter(([first]) => !key.endsWith('label') || typeof first === 'string').map((args) => [
      `${key}(${args.join()})`,
      String(Reflect.apply(words, undefined, args)),
    ]);
  if (typeof words !== 'object' || words === null) return [];
  return Object.entries(words).flatMap(([name, value]) => texts(value, `${key}.${name}`));
};

describe.each(['nl', 'en'] as const)('the texts in %s', (language) => {
  const all = texts(wordsFor(language));

  it('are never empty and never unfinished', () => {
    expect(all.length).toBeGreaterThan(80);
    expect(all.filter(([, text]) => text.trim() === '' || /undefined|\[object|NaN/u.test(text))).toEqual([]);
  });

  it('never scold', () => {
    const harsh =
      /\b(invalid|fout(en)?|ongeldig|verkeerd|error|wrong|you must|je moet|u moet|mislukt|failed)\b/iu;
    expect(all.filter(([, text]) => harsh.test(text))).toEqual([]);
  });

  it('bend with the number', () => {
    const { panel, tips } = wordsFor(language);
    expect(tips.more(1)).not.toContain('tips');
    expect(tips.more(2)).toContain('2');
    expect(panel.open(1)).not.toBe(panel.open(2));
  });

  it('name a language by its name, and an unknown code as it is', () => {
    const { quiet } = wordsFor(language);
    expect(quiet.otherLanguage('de')).toMatch(/Duits|German/u);
    expect(quiet.otherLanguage('!')).toContain('!');
  });

  it('make a readable label of an unknown placeholder', () => {
    const { placeholders } = wordsFor(language);
    expect(placeholders.label('polis_nummer')).toBe('Polis nummer');
    expect(placeholders.label('constructor')).toBe('Constructor');
  });
});
