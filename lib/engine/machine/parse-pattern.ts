/** Reads the linguists' notation (assets/packs/README.md). Knows no text. */
import { readWords } from '#lib/engine/text/read-words.ts';
import { textsOf } from '#lib/engine/text/words.ts';

import { MAX_PREFIX_CHARS } from './prefixes.ts';

/** One element of a pattern. */
export type Part =
  | { readonly type: 'word'; readonly text: string }
  | { readonly type: 'prefix'; readonly text: string }
  | { readonly type: 'number' | 'thousands' | 'capital' | 'start' | 'end' }
  | { readonly type: 'gap'; readonly words: number }
  | { readonly type: 'list'; readonly name: string }
  | { readonly type: 'group'; readonly choices: readonly (readonly Part[])[]; readonly isOptional: boolean };

/** `…`: up to four words between. */
const SHORT_GAP_WORDS = 4;
/** `~`: however far in the same sentence; sentences are never longer than this. */
export const LONG_GAP_WORDS = 100;

/** Shorter beginnings match nearly every word. */
export const MIN_PREFIX_CHARS = 2;

const TOKEN = /\s+|\)\?|##|[()|&…~#^<>?!☺]|@[\p{L}\p{N}_-]+|[^\s()|&…~#^<>?!☺@]+/gu;

/** A pattern that cannot be read. `message` says what and where, for whoever writes packs. */
export class PatternError extends Error {}

/**
 * The parts of a pattern: one sequence per `&` side.
 *
 * @throws PatternError in words that a linguist can act on
 */
export const parsePattern = (pattern: string): readonly (readonly Part[])[] => {
  const tokens = (pattern.match(TOKEN) ?? []).filter((token) => token.trim() !== '');
  if (tokens.join('') !== pattern.replace(/\s+/g, '')) {
    throw new PatternError(`“${pattern}” bevat een teken dat in een patroon niets betekent.`);
  }
  const reader = { tokens, at: 0, pattern };
  const sides: (readonly Part[])[] = [readSequence(reader)];
  while (reader.tokens[reader.at] === '&') {
    reader.at += 1;
    sides.push(readSequence(reader));
  }
  if (reader.at < tokens.length) throw new PatternError(`“${pattern}” heeft een haakje te veel.`);
  if (sides.some((side) => side.length === 0))
    throw new PatternError(`“${pattern}” is (aan één kant van &) leeg.`);
  return sides;
};

type Reader = { readonly tokens: readonly string[]; at: number; readonly pattern: string };

const readSequence = (reader: Reader): Part[] => {
  const parts: Part[] = [];
  for (;;) {
    const token = reader.tokens[reader.at];
    if (token === undefined || token === ')' || token === ')?' || token === '|' || token === '&')
      return parts;
    reader.at += 1;
    parts.push(...readPart(reader, token));
  }
};

const readPart = (reader: Reader, token: string): readonly Part[] => {
  const sign = SIGN_PARTS[token];
  if (sign) return [sign];
  if (token === '(') return [readGroup(reader)];
  if (token.startsWith('@')) return [{ type: 'list', name: token.slice(1) }];
  return readLiteral(reader, token);
};

const SIGN_PARTS: Readonly<Record<string, Part>> = {
  '#': { type: 'number' },
  '##': { type: 'thousands' },
  '^': { type: 'capital' },
  '<': { type: 'start' },
  '>': { type: 'end' },
  '…': { type: 'gap', words: SHORT_GAP_WORDS },
  '~': { type: 'gap', words: LONG_GAP_WORDS },
  '?': { type: 'word', text: '?' },
  '!': { type: 'word', text: '!' },
  '☺': { type: 'word', text: '☺' },
};

const readGroup = (reader: Reader): Part => {
  const choices = [readSequence(reader)];
  while (reader.tokens[reader.at] === '|') {
    reader.at += 1;
    choices.push(readSequence(reader));
  }
  const close = reader.tokens[reader.at];
  if (close !== ')' && close !== ')?') throw new PatternError(`“${reader.pattern}” mist een haakje.`);
  if (choices.some((choice) => choice.length === 0)) {
    throw new PatternError(`“${reader.pattern}” heeft een lege keuze; schrijf (a)? als iets mag ontbreken.`);
  }
  reader.at += 1;
  return { type: 'group', choices, isOptional: close === ')?' };
};

/** Literal text goes through the same word reader as drafts, so `e-mail` and `’s` mean the same in both. */
const readLiteral = (reader: Reader, token: string): readonly Part[] => {
  const isPrefix = token.endsWith('*');
  const texts = textsOf(readWords(isPrefix ? token.slice(0, -1) : token));
  const length = texts.at(-1)?.length ?? 0;
  if (isPrefix && (length < MIN_PREFIX_CHARS || length > MAX_PREFIX_CHARS)) {
    throw new PatternError(
      `“${reader.pattern}”: voor een * staan minstens twee letters, en hoogstens ${MAX_PREFIX_CHARS}.`,
    );
  }
  if (texts.length === 0) throw new PatternError(`“${reader.pattern}”: “${token}” bevat geen woord.`);
  return texts.map((text, index) => ({
    type: isPrefix && index === texts.length - 1 ? 'prefix' : 'word',
    text,
  }));
};
