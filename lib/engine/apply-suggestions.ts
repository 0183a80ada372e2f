import { overlaps } from '#lib/domain/span.ts';
import type { Edit, Tip } from '#lib/domain/analysis.ts';

import { analyzeDraft, type DraftQuestion, type Languages } from './analyze-draft.ts';

/** A place that only the writer can fill, such as `[welke dag?]`, with offsets in the improved draft. */
export type Gap = { readonly start: number; readonly end: number; readonly text: string };

const GAP = /\[[^[\]\n]{1,60}\]/g;

/**
 * The draft with the first suggestion applied for each pitfall and then for each open must-have, where the panel would put
 * it. Must-haves are read anew after each, because one sentence may fill two of them.
 */
export const applySuggestions = (
  question: DraftQuestion,
  languages: Languages,
): { readonly improved: string; readonly gaps: readonly Gap[] } => {
  let draft = applyEdits(
    question.draft,
    firstEdits(tipsOf({ ...question }, languages).filter(({ step }) => step === null)),
  );
  for (;;) {
    const missing = tipsOf({ ...question, draft }, languages).filter(
      ({ step, severity }) => step !== null && severity === 'high',
    );
    const [edit] = firstEdits(missing);
    const next = edit ? applyEdits(draft, [edit]) : draft;
    if (next === draft || next.length > question.draft.length + MAX_ADDED_CHARS)
      return { improved: draft, gaps: gapsOf(draft) };
    draft = next;
  }
};

/** A sentence whose part is not seen by the rules would else be added for ever. */
const MAX_ADDED_CHARS = 4000;

const tipsOf = (question: DraftQuestion, languages: Languages): readonly Tip[] => {
  const { tips, allTips } = analyzeDraft(question, languages);
  return [...tips, ...allTips];
};

/** The first suggestion of each tip; where two touch the same text, the earlier tip's. */
const firstEdits = (tips: readonly Tip[]): readonly Edit[] => {
  const edits: Edit[] = [];
  for (const tip of tips) {
    const edit = tip.suggestions[0]?.edit;
    if (edit && !edits.some((other) => overlaps(other, edit))) edits.push(edit);
  }
  return edits;
};

const applyEdits = (text: string, edits: readonly Edit[]): string =>
  [...edits]
    .sort((a, b) => b.start - a.start)
    .reduce((result, edit) => result.slice(0, edit.start) + edit.text + result.slice(edit.end), text);

const gapsOf = (text: string): readonly Gap[] =>
  [...text.matchAll(GAP)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    text: match[0],
  }));
