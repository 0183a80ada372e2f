import { ELEMENT_LABELS, type LabelId } from '#lib/domain/label.ts';
import { inAddressForm, type PhraseText } from '#lib/domain/language.ts';
import type { PackData } from '#lib/domain/pack.ts';

import type { LabelledSentence } from './read-sentences.ts';

/**
 * What the coach itself proposes, as examples to learn from: none of it hurts, and an offer is what it is offered for. Which
 * other parts it holds is left open.
 */
export const ownSentences = ({ offers, rules, hunches, snippets }: PackData): readonly LabelledSentence[] => [
  ...Object.values(offers).flatMap(({ label, phrases }) => bothForms(phrases, label)),
  ...Object.values(rules).flatMap((rule) => (rule.kind === 'phrase' ? bothForms(rule.instead, null) : [])),
  ...Object.values(hunches).flatMap(({ instead }) => bothForms(instead, null)),
  ...Object.values(snippets).flatMap((file) =>
    bothForms(
      file.snippets.map(({ text }) => text),
      null,
    ),
  ),
];

const bothForms = (phrases: readonly PhraseText[], label: LabelId | null): readonly LabelledSentence[] =>
  phrases.flatMap((phrase) => {
    const texts = new Set([inAddressForm(phrase, 'u'), inAddressForm(phrase, 'je')]);
    return [...texts].map((text) => ({
      text,
      carries: new Set(label ? [label] : []),
      doubtful: new Set(ELEMENT_LABELS.filter((element) => element !== label)),
    }));
  });
