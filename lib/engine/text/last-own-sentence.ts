import type { PreparedText } from './prepare-text.ts';
import type { Sentence } from './split-sentences.ts';

const MAX_NAME_WORDS = 5;

/**
 * The last sentence of the body that says something: a name or a department on a line of its own, without a full stop, is
 * a signature that no closing announced.
 */
export const lastOwnSentence = ({ text, sentences, regions }: PreparedText): number => {
  const { bodyFrom, bodyTo } = regions;
  for (let index = bodyTo - 1; index > bodyFrom; index -= 1) {
    const sentence = sentences[index];
    if (!sentence || !isName(text, sentence)) return bodyTo - 1;
    if (isBehindEmptyLine(text, sentence)) return index - 1;
  }
  return bodyTo - 1;
};

const isName = (text: string, { firstWord, lastWord, start, end }: Sentence): boolean =>
  lastWord - firstWord < MAX_NAME_WORDS &&
  /^\p{Lu}/u.test(text.slice(start, start + 2)) &&
  !/[.!?…:]["”’)]?$/.test(text.slice(start, end)) &&
  /^[^\S\r\n]*(\r?\n|$)/.test(text.slice(end)) &&
  text.slice(text.lastIndexOf('\n', start) + 1, start).trim() === '';

const isBehindEmptyLine = (text: string, { start }: Sentence): boolean =>
  /\n[^\S\r\n]*\r?\n[^\S\r\n]*$/.test(text.slice(Math.max(0, start - 20), start));
