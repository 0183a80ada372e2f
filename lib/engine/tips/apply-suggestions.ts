/** Writes the coach's own suggestions into a draft, as a writer would who takes the first one each time. */
import { overlaps } from '#lib/domain/span.ts';
import type { Edit, Tip } from '#lib/domain/analysis.ts';

import { analyzeDraft, type DraftQuestion, type Languages } from '#lib/engine/analyze-draft.ts';

import { isSaid } from './is-said.ts';

/** A new wording may bring to light what the old one hid; what is still there after this is there to stay. */
const MAX_ROUNDS = 4;

/**
 * The draft with the first suggestion applied for each pitfall and for each open must-have, where the panel would put it.
 * Applied to its own answer it changes nothing.
 */
export const applySuggestions = (question: DraftQuestion, languages: Languages): string => {
  const added = new Set<string>();
  // A short draft may lose the words that told its language.
  const { language } = analyzeDraft(question, languages);
  let { draft } = question;
  for (let round = 0; round < MAX_ROUNDS; round += 1) {
    const fixed = fixPitfalls({ ...question, language, draft }, languages);
    const next = addMustHaves({ ...question, language, draft: fixed }, languages, added);
    if (next === draft) return draft;
    draft = next;
  }
  return draft;
};

const fixPitfalls = (question: DraftQuestion, languages: Languages): string => {
  const pitfalls = tipsOf(question, languages).filter(({ step }) => step === null);
  return applyEdits(question.draft, chooseEdits(question.draft, pitfalls));
};

/**
 * Must-haves are read anew after each, because one sentence may fill two of them.
 *
 * @param added steps that have had their sentence; one that the rules do not recognise is not added twice
 */
const addMustHaves = (question: DraftQuestion, languages: Languages, added: Set<string>): string => {
  let { draft } = question;
  for (;;) {
    const open = tipsOf({ ...question, draft }, languages).find(
      ({ rule, step, severity }) => step !== null && severity === 'high' && !added.has(rule),
    );
    if (!open) return draft;
    added.add(open.rule);
    const edit = open.suggestions[0]?.edit;
    if (edit) draft = applyEdits(draft, [edit]);
  }
};

const tipsOf = (question: DraftQuestion, languages: Languages): readonly Tip[] => {
  const { tips, allTips } = analyzeDraft(question, languages);
  return [...tips, ...allTips];
};

/** One edit per tip, in text order. Where two touch the same text, the first tip's. */
const chooseEdits = (draft: string, tips: readonly Tip[]): readonly Edit[] => {
  const used = new Set<string>();
  const edits: Edit[] = [];
  for (const tip of tips) {
    const [first] = tip.suggestions;
    if (!first || edits.some((other) => overlaps(other, first.edit))) continue;
    edits.push(unusedEdit(draft, tip, used) ?? withoutSentence(draft, first.edit));
  }
  return edits.sort((a, b) => a.start - b.start);
};

/** The first suggestion; for the second pitfall of a sort the next one, because a letter says a sentence once. */
const unusedEdit = (draft: string, tip: Tip, used: Set<string>): Edit | null => {
  const found = tip.suggestions.find(
    ({ text, edit }) =>
      !isSentence(text) || (!isSaid(text, [...used].join('\n')) && !isElsewhere(draft, text, edit)),
  );
  if (!found) return null;
  used.add(found.text);
  return found.edit;
};

const isSentence = (text: string): boolean => /[.!?]$/.test(text);

const isElsewhere = (draft: string, text: string, { start, end }: Edit): boolean =>
  isSaid(text, draft.slice(0, start)) || isSaid(text, draft.slice(end));

/** Takes a sentence away with the blanks before it, or with its line where it stood alone. */
const withoutSentence = (draft: string, { start, end }: Edit): Edit => {
  let from = start;
  while (isBlank(draft.charAt(from - 1))) from -= 1;
  const beginsLine = from === 0 || draft.charAt(from - 1) === '\n';
  const restOfLine = beginsLine ? /^[^\S\r\n]*(?:\r?\n\s*|$)/.exec(draft.slice(end))?.[0] : undefined;
  return { start: from, end: end + (restOfLine?.length ?? 0), text: '' };
};

const isBlank = (char: string): boolean => char === ' ' || char === '\t' || char === '\u00A0';

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
