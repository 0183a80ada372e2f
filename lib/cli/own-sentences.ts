import { ELEMENT_LABELS, type LabelId } from '#lib/domain/label.ts';
import { allForms, type VoicedText } from '#lib/domain/language.ts';
import type { PackData } from '#lib/domain/pack.ts';
import { labelOf } from '#lib/domain/part.ts';

import type { LabelledSentence } from './read-sentences.ts';

/**
 * What the coach itself proposes, as examples to learn from: none of it hurts, and an offer is what it is offered for. Which
 * other parts it holds is left open.
 */
export const ownSentences = ({ offers, rules, hunches, snippets }: PackData): readonly LabelledSentence[] => [
  ...Object.values(offers).flatMap(({ part, phrases, 'when-hurt': hurt }) =>
    inAllForms([...phrases, ...hurt], labelOf(part)),
  ),
  ...Object.values(rules).flatMap((rule) => (rule.kind === 'phrase' ? inAllForms(rule.instead, null) : [])),
  ...Object.values(hunches).flatMap(({ instead }) => inAllForms(instead, null)),
  ...Object.values(snippets).flatMap((file) =>
    inAllForms(
      file.snippets.map(({ text }) => text),
      null,
    ),
  ),
];

const inAllForms = (phrases: readonly VoicedText[], label: LabelId | null): readonly LabelledSentence[] =>
  phrases.flatMap((phrase) => {
    return [...allForms(phrase)].map((text) => ({
      text: withGaps(text),
      carries: new Set(label ? [label] : []),
      doubtful: new Set(ELEMENT_LABELS.filter((element) => element !== label)),
    }));
  });

/** A fact as the gap that stands there when it is not known. */
const withGaps = (text: string): string => text.replace(/\{[a-z]+\|([^{}|]+)\}/g, '[$1]');
