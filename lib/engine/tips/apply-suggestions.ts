/** Writes the coach's own suggestions into a draft, as a writer would who takes the first one each time. */
import { overlaps } from '#lib/domain/span.ts';
import type { Edit, Tip } from '#lib/domain/analysis.ts';
import type { LabelId } from '#lib/domain/label.ts';

import { analyzeDraft, type DraftQuestion, type Languages } from '#lib/engine/analyze-draft.ts';

import { chooseEdits } from './choose-edits.ts';

/** A new wording may bring to light what the old one hid; what is still there after this is there to stay. */
const MAX_ROUNDS = 6;

/**
 * The draft with the first suggestion applied for each pitfall and for each open must-have, where the panel would put it.
 * Applied to its own answer it changes nothing.
 */
export const applySuggestions = (question: DraftQuestion, languages: Languages): string => {
  // A short draft may lose the words that told its language.
  const { language } = analyzeDraft(question, languages);
  let { draft } = question;
  for (let round = 0; round < MAX_ROUNDS; round += 1) {
    const fixed = fixPitfalls({ ...question, language, draft }, languages);
    const next = addMustHaves({ ...question, language, draft: fixed }, languages);
    if (next === draft) return draft;
    draft = next;
  }
  return draft;
};

/** One apology is meant, two are a formula. */
const SAID_ONCE: readonly LabelId[] = ['apology', 'thanks'];

const fixPitfalls = (question: DraftQuestion, languages: Languages): string => {
  const analysis = analyzeDraft(question, languages);
  const pitfalls = [...analysis.tips, ...analysis.allTips].filter(({ step }) => step === null);
  const replaced = pitfalls.flatMap(({ suggestions }) => suggestions.slice(0, 1).map(({ edit }) => edit));
  const said = SAID_ONCE.filter((label) =>
    analysis.labels[label]?.some((hit) => !replaced.some((edit) => overlaps(edit, hit))),
  );
  const shows = (text: string): readonly LabelId[] => {
    const { labels } = analyzeDraft({ ...question, draft: text, complaint: null }, languages);
    return SAID_ONCE.filter((label) => labels[label] !== undefined);
  };
  return applyEdits(question.draft, chooseEdits(question.draft, pitfalls, said, shows));
};

/**
 * Must-haves are read anew after each, because one sentence may fill two of them. A sentence that would not be recognised
 * where it goes is left out: it would be offered again, and again.
 */
const addMustHaves = (question: DraftQuestion, languages: Languages): string => {
  const refused = new Set<string>();
  let { draft } = question;
  for (;;) {
    const [open] = openMustHaves({ ...question, draft }, languages).filter(({ rule }) => !refused.has(rule));
    const edit = open?.suggestions[0]?.edit;
    if (!open || !edit) return draft;
    const next = applyEdits(draft, [edit]);
    const isFilled = openMustHaves({ ...question, draft: next }, languages).every(
      ({ rule }) => rule !== open.rule,
    );
    if (isFilled) draft = next;
    else refused.add(open.rule);
  }
};

const openMustHaves = (question: DraftQuestion, languages: Languages): readonly Tip[] =>
  tipsOf(question, languages).filter(
    ({ step, severity, suggestions }) => step !== null && severity === 'high' && suggestions.length > 0,
  );

const tipsOf = (question: DraftQuestion, languages: Languages): readonly Tip[] => {
  const { tips, allTips } = analyzeDraft(question, languages);
  return [...tips, ...allTips];
};

/** @param edits in text order, none over another */
const applyEdits = (text: string, edits: readonly Edit[]): string => {
  const parts: string[] = [];
  let from = 0;
  for (const edit of edits) {
    parts.push(text.slice(from, edit.start), edit.text);
    from = edit.end;
  }
  return parts.join('') + text.slice(from);
};
