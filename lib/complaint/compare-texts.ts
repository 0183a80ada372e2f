/** What can be seen only when the complaint and the draft are read together. */
import type { Answered } from '#lib/domain/analysis.ts';
import type { AddressForm } from '#lib/domain/language.ts';
import type { Span } from '#lib/domain/span.ts';
import type { CompiledTogether } from '#lib/engine/compile-pack.ts';
import type { ReadyPack } from '#lib/engine/ready-pack.ts';
import type { PreparedText } from '#lib/engine/text/prepare-text.ts';
import { findAddress } from '#lib/engine/text/read-address.ts';

import { bodyContent } from './answer-points.ts';
import { findAskedAgain } from './compare-asked.ts';
import { compareNames } from './compare-names.ts';
import { contentOf, hasStem } from './content-words.ts';
import type { ReadComplaint } from './read-complaint.ts';

/** A rule about both texts that applies, at a place in the draft; empty where something is missing. */
export type Together = {
  readonly rule: CompiledTogether;
  readonly span: Span;
  /** What the rule's message names. */
  readonly match: string;
  /** What may stand at the span instead; null where only the writer can know. */
  readonly replacement: string | null;
};

/** What a check finds; null when all is well. */
export type Compared = Omit<Together, 'rule'> | null;

/** Both texts, as the checks see them. */
export type BothTexts = {
  readonly complaint: ReadComplaint;
  /** Of each point of the complaint, in order. */
  readonly answers: readonly Answered[];
  readonly draft: PreparedText;
  readonly address: AddressForm;
  readonly pack: ReadyPack;
};

/** A draft of fewer words has only begun. */
const MIN_WORDS = 20;

/** What rules see in both texts. Nothing of a draft that has only begun. */
export const compareTexts = (texts: BothTexts): readonly Together[] => {
  if (texts.draft.words.count < MIN_WORDS) return [];
  return texts.pack.together.flatMap((rule) => {
    const found = compare(rule, texts);
    return found ? [{ rule, ...found }] : [];
  });
};

const compare = (rule: CompiledTogether, texts: BothTexts): Compared => {
  switch (rule.compares) {
    case 'no-name':
    case 'other-name':
      return compareNames(rule.compares, texts);
    case 'asked-again':
      return findAskedAgain(rule, texts);
    case 'more-formal':
      return compareAddress('je', 'u', texts);
    case 'less-formal':
      return compareAddress('u', 'je', texts);
    case 'open-point':
      return findOpenPoint(texts);
    case 'no-own-words':
      return findNoOwnWords(texts);
  }
};

const compareAddress = (
  customer: AddressForm,
  writer: 'u' | 'je',
  { complaint, draft, address, pack }: BothTexts,
): Compared => {
  if (complaint.reading.address !== customer || address !== writer) return null;
  const span = findAddress(draft.words, pack.address, writer);
  return span && { span, match: draft.text.slice(span.start, span.end), replacement: null };
};

/** The question or request that wants an answer most and of which the draft has no word. */
const findOpenPoint = ({ complaint, answers, draft }: BothTexts): Compared => {
  const [open] = complaint.points
    .filter(({ isAsked, content }, at) => isAsked && content.size >= MIN_CONTENT && answers[at] === 'no')
    .toSorted((a, b) => b.weight - a.weight);
  return open ? { span: endOfBody(draft), match: open.quote, replacement: null } : null;
};

/** A shorter question may be answered without its words. */
const MIN_CONTENT = 3;

/** A reply that could answer any complaint names nothing of this one. */
const findNoOwnWords = ({ complaint, draft, pack }: BothTexts): Compared => {
  const { words } = complaint.prepared;
  const own = contentOf(words, 0, words.count - 1, pack.reading);
  const said = bodyContent(draft, pack.reading);
  if (own.size < MIN_OWN || [...own].some((stem) => hasStem(said, stem))) return null;
  const start = draft.sentences[draft.regions.bodyFrom]?.start ?? 0;
  return { span: { start, end: start }, match: complaint.facts.thing?.quote ?? '', replacement: null };
};

/** A shorter complaint has hardly anything to repeat. */
const MIN_OWN = 8;

const endOfBody = ({ sentences, regions }: PreparedText): Span => {
  const end = sentences[regions.bodyTo - 1]?.end ?? 0;
  return { start: end, end };
};
