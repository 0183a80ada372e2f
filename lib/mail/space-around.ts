/** What must stand in front of and behind a text that is put into another, so that no words or sentences touch. */
export type Around = { readonly before: string; readonly after: string };

/** A sign and its closing quote; half of a pair of surrogates. */
const NEAR_CHARS = 2;
const ENDS_SENTENCE = /[.!?…:;,]["”’)]?$/;
const BEGINS_WORD = /^[\p{L}\p{N}]/u;
const IS_OPEN = /^(\s|$)/;

/** Between two sentences, or behind one, a blank; in the middle of a word or a number nothing: the writer chose the place. */
export const spaceAround = (text: string, whole: string, place: number): Around => {
  const before = whole.slice(Math.max(0, place - NEAR_CHARS), place);
  const after = whole.slice(place, place + NEAR_CHARS);
  const followsSentence = ENDS_SENTENCE.test(before) && BEGINS_WORD.test(text);
  const leadsSentence = ENDS_SENTENCE.test(text) && BEGINS_WORD.test(after);
  const isBetweenWords = /(^|\s)$/.test(before) || ENDS_SENTENCE.test(before);
  return {
    before: followsSentence && IS_OPEN.test(after) ? ' ' : '',
    after: leadsSentence && isBetweenWords && !followsSentence ? ' ' : '',
  };
};
