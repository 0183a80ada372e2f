import { parsePattern, PatternError, type Part } from './parse-pattern.ts';

/** Phrases by list name. */
export type Lists = Readonly<Record<string, readonly string[]>>;

/**
 * Every phrase of a list as parts, the lists that it calls included.
 *
 * @throws PatternError when the list does not exist, calls itself, or joins with `&`
 */
export const findListWords = (
  lists: Lists,
  name: string,
  callers: readonly string[] = [],
): readonly (readonly Part[])[] => {
  const phrases = lists[name];
  if (!phrases) throw new PatternError(`De lijst “@${name}” bestaat niet.`);
  if (callers.includes(name)) throw new PatternError(`De lijst “@${name}” roept zichzelf aan.`);
  return phrases.flatMap((phrase) => {
    const [parts, ...more] = parsePattern(phrase);
    if (!parts || more.length > 0)
      throw new PatternError(`“${phrase}” in de lijst “@${name}” mag geen & bevatten.`);
    const [only, ...rest] = parts;
    if (rest.length === 0 && only?.type === 'list')
      return findListWords(lists, only.name, [...callers, name]);
    return [parts];
  });
};
