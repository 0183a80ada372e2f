import type { Span } from '#lib/domain/span.ts';
import { FLAG, hasFlag, endOf, startOf, textsOf, wordText } from '#lib/engine/text/words.ts';

import type { BothTexts, Compared } from './compare-texts.ts';
import type { CustomerName } from './find-name.ts';

/** The draft greets without the customer's name, or with a name that the customer never wrote. */
export const compareNames = (kind: 'no-name' | 'other-name', texts: BothTexts): Compared => {
  const { name } = texts.complaint.facts;
  const { draft } = texts;
  const salutation = draft.regions.bodyFrom > 0 ? draft.sentences[0] : undefined;
  if (!name || !salutation || hasGap(draft.text.slice(salutation.start, salutation.end + 2))) return null;
  if (saysName(texts, name)) return null;
  const named = namesIn(texts, salutation.firstWord, salutation.lastWord);
  if (kind === 'no-name') {
    const span = { start: salutation.start, end: salutation.end };
    return named.length > 0 ? null : { span, match: name.full, replacement: null };
  }
  const other = spanOfOthers(texts, named);
  // Who signs with one name may be known by another.
  if (!other || name.parts.length < 2) return null;
  return { span: other, match: name.full, replacement: likeThis(draft.text, other, name) };
};

const hasGap = (text: string): boolean => text.includes('[');

const saysName = ({ draft: { words } }: BothTexts, { parts }: CustomerName): boolean => {
  for (let word = 0; word < words.count; word += 1) if (parts.includes(wordText(words, word))) return true;
  return false;
};

/** Capitalised words behind the greeting that are a name. */
const namesIn = ({ draft: { words }, pack }: BothTexts, from: number, to: number): readonly number[] => {
  const { titles, particles, notNames } = pack.reading;
  const generic = [titles, particles, notNames, pack.complaint.habits.salutations];
  const names: number[] = [];
  for (let word = from + 1; word <= to; word += 1) {
    const text = wordText(words, word);
    const isName = hasFlag(words, word, FLAG.capitalised) && text.length > 1;
    if (isName && !generic.some((set) => set.has(text))) names.push(word);
  }
  return names;
};

/** Names that stand nowhere in the complaint. */
const spanOfOthers = ({ complaint, draft: { words } }: BothTexts, named: readonly number[]): Span | null => {
  const known = new Set(textsOf(complaint.prepared.words));
  const others = named.filter((word) => !known.has(wordText(words, word)));
  const [first] = others;
  const last = others.at(-1);
  if (first === undefined || last === undefined || others.length < named.length) return null;
  return { start: startOf(words, first), end: endOf(words, last) };
};

/** A first name for a first name; behind a title only the writer knows what to put. */
const likeThis = (text: string, { start, end }: Span, { full }: CustomerName): string | null => {
  const isOne = !/\s/.test(text.slice(start, end));
  const isBehindGreeting = /^\S+\s$/.test(text.slice(0, start).trimStart());
  const [first = ''] = full.split(/\s+/);
  return isOne && isBehindGreeting && first.length > 2 && !first.includes('.') ? first : null;
};
