import type { Edit, Tip } from '#lib/domain/analysis.ts';
import type { LabelId } from '#lib/domain/label.ts';
import { overlaps } from '#lib/domain/span.ts';

import { isSaid } from './is-said.ts';

/**
 * One edit per tip, in text order. Where two touch the same text, the first tip's.
 *
 * @param said what the draft says elsewhere and must not say twice
 * @param shows which of those a sentence says
 */
export const chooseEdits = (
  draft: string,
  tips: readonly Tip[],
  said: readonly LabelId[],
  shows: (text: string) => readonly LabelId[],
): readonly Edit[] => {
  const choice = { draft, used: new Set<string>(), said: new Set(said), shows };
  const edits: Edit[] = [];
  for (const tip of tips) {
    const [first] = tip.suggestions;
    if (!first || edits.some((other) => overlaps(other, first.edit))) continue;
    edits.push(unusedEdit(tip, choice) ?? withoutSentence(draft, first.edit));
  }
  return edits.sort((a, b) => a.start - b.start);
};

type Choice = {
  readonly draft: string;
  /** Sentences that earlier tips took. */
  readonly used: Set<string>;
  readonly said: Set<LabelId>;
  readonly shows: (text: string) => readonly LabelId[];
};

/** The first suggestion; for the second pitfall of a sort the next one, because a letter says a sentence once. */
const unusedEdit = (tip: Tip, { draft, used, said, shows }: Choice): Edit | null => {
  const found = tip.suggestions.find(
    ({ text, edit }) =>
      !isSentence(text) ||
      (!isSaid(text, [...used].join('\n')) &&
        !isElsewhere(draft, text, edit) &&
        !shows(text).some((label) => said.has(label))),
  );
  if (!found) return null;
  used.add(found.text);
  if (isSentence(found.text)) for (const label of shows(found.text)) said.add(label);
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
