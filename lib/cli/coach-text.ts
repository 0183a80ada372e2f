import type { Analysis, Stage, Stance } from '#lib/domain/analysis.ts';
import { analyzeDraft, type Languages } from '#lib/engine/analyze-draft.ts';
import { applySuggestions, type Gap } from '#lib/engine/apply-suggestions.ts';

export type CoachInput = {
  readonly id: string;
  readonly draft: string;
  readonly complaint: string | null;
  readonly language: string;
  readonly framework: string;
  readonly stage: Stage | null;
  readonly stance: Stance | null;
  readonly withImproved: boolean;
};

/** The answer of the `coach` command for one draft: the fields of its contract, in that order. */
export type CoachReport = {
  readonly id: string;
  readonly language: string;
  readonly address: Analysis['address'];
  readonly labels: Analysis['labels'];
  readonly checklists: Readonly<
    Record<string, readonly { step: string; state: string; inOrder?: boolean }[]>
  >;
  readonly tips: Analysis['tips'];
  readonly allTips: Analysis['allTips'];
  readonly gaps: readonly Gap[];
  readonly stage: Stage;
  readonly stance: Stance;
  readonly rating: number;
  readonly complaint: Analysis['complaint'];
  readonly improved?: string;
};

/** Reads one draft as the extension would, and tells it as the contract says. */
export const coachText = (input: CoachInput, languages: Languages): CoachReport => {
  const question = {
    draft: input.draft,
    complaint: input.complaint,
    language: input.language,
    framework: input.framework,
    stage: input.stage,
    stance: input.stance,
    // Whoever hands over a draft without the mail it answers wants it read as a reply to a complaint.
    isComplaint: input.complaint === null ? true : null,
    mutedRules: [],
  };
  const analysis = analyzeDraft(question, languages);
  const { improved, gaps } = input.withImproved
    ? applySuggestions(question, languages)
    : { improved: null, gaps: [] };
  return {
    id: input.id,
    language: analysis.language,
    address: analysis.address,
    labels: analysis.labels,
    checklists: Object.fromEntries(
      Object.entries(analysis.checklists).map(([id, steps]) => [
        id,
        steps.map(({ step, state, inOrder }) => ({
          step,
          state,
          ...(inOrder === undefined ? {} : { inOrder }),
        })),
      ]),
    ),
    tips: analysis.tips,
    allTips: analysis.allTips,
    gaps,
    stage: analysis.stage,
    stance: analysis.stance,
    rating: analysis.rating,
    complaint: analysis.complaint,
    ...(improved === null ? {} : { improved }),
  };
};
