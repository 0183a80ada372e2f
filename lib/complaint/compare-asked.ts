import type { CompiledTogether } from '#lib/engine/compile-pack.ts';
import { findWording, type Wording } from '#lib/engine/rules/find-wording.ts';
import { spanOfWords, type PreparedText } from '#lib/engine/text/prepare-text.ts';

import type { BothTexts, Compared } from './compare-texts.ts';
import type { CustomerFacts } from './read-facts.ts';

/** The draft asks for what the customer already gave. */
export const findAskedAgain = (rule: CompiledTogether, { complaint, draft }: BothTexts): Compared => {
  const isKnown = isGiven(rule, complaint.facts) || findFirst(rule.complaint, complaint.prepared) !== null;
  const span = isKnown ? findFirst(rule.draft, draft) : null;
  return span && { span, match: draft.text.slice(span.start, span.end), replacement: null };
};

const isGiven = ({ known }: CompiledTogether, { orderNumbers, dates, fields }: CustomerFacts): boolean => {
  if (known === 'order') return orderNumbers.length > 0;
  if (known === 'date') return dates.length > 0;
  return known !== undefined && fields.includes(known);
};

const findFirst = (wording: Wording, prepared: PreparedText) => {
  if (!wording.flag.some(([side]) => side !== undefined && prepared.hits.isFound(side))) return null;
  for (let sentence = 0; sentence < prepared.sentences.length; sentence += 1) {
    prepared.hits.open(sentence);
    const [hit] = findWording(wording, prepared, sentence, wording.flag);
    if (hit) return spanOfWords(prepared, hit.first, hit.last);
  }
  return null;
};
