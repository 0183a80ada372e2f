import type { Analysis, Stage, Stance } from '#lib/domain/analysis.ts';
import { analyzeDraft, type Languages } from '#lib/engine/analyze-draft.ts';
import { applySuggestions } from '#lib/engine/tips/apply-suggestions.ts';
import { findGaps, type Gap } from '#lib/domain/find-gaps.ts';

export type CoachInput = {
  readonly id: string | number;
  readonly draft: string;
  readonly complaint: string | null;
  readonly language: string;
  readonly framework: string | null;
  readonly stage: Stage | null;
  readonly stance: Stance | null;
  readonly withImproved: boolean;
};

/** The answer of the `coach` command for one draft: the fields of its contract, in that order. */
export type CoachReport = {
  readonly id: string | number;
  readonly language: string;
  readonly address: Analysis['address'];
  readonly labels: Analysis['labels'];
  readonly checklists: Readonly<
    Record<string, readonly { readonly step: string; readonly state: string; readonly inOrder?: boolean }[]>
  >;
  readonly tips: Analysis['tips'];
  readonly allTips: Analysis['allTips'];
  /** Places that only the writer can fill: in `improved` where that is given, else in the draft. */
  readonly gaps: readonly Gap[];
  readonly stage: Stage;
  readonly stance: Stance;
  readonly rating: number;
  readonly complaint: Analysis['complaint'];
  readonly improved?: string;
};

export type CoachAnswer = {
  readonly report: CoachReport;
  /** What `--strict` asks: a tip of severity `high` or `stop`, or a must-have that is missing. */
  readonly isOpen: boolean;
  /** The framework that was coached by. */
  readonly framework: string;
};

/** Reads one draft as the extension would, and tells it as the contract says. */
export const coachText = (input: CoachInput, languages: Languages): CoachAnswer => {
  const question = {
    draft: input.draft,
    complaint: input.complaint,
    language: input.language,
    framework: input.framework ?? '',
    stage: input.stage,
    stance: input.stance,
    // Whoever hands over a draft without the mail it answers wants it read as a reply to a complaint.
    isComplaint: input.complaint === null ? true : null,
    mutedRules: [],
  };
  const analysis = analyzeDraft(question, languages);
  const framework = chosenFramework(analysis, input.framework);
  const improved = input.withImproved ? applySuggestions(question, languages) : null;
  return {
    report: {
      id: input.id,
      language: analysis.language,
      address: analysis.address,
      labels: analysis.labels,
      checklists: tellChecklists(analysis),
      tips: analysis.tips,
      allTips: analysis.allTips,
      gaps: findGaps(improved ?? input.draft),
      stage: analysis.stage,
      stance: analysis.stance,
      rating: analysis.rating,
      complaint: analysis.complaint,
      ...(improved === null ? {} : { improved }),
    },
    isOpen: isOpen(analysis, framework),
    framework,
  };
};

/** The one asked for, or the language's own where it does not have that one. */
const chosenFramework = ({ frameworks }: Analysis, wanted: string | null): string =>
  frameworks.find(({ id }) => id === wanted)?.id ?? frameworks[0]?.id ?? '';

const tellChecklists = ({ checklists, frameworks }: Analysis): CoachReport['checklists'] =>
  Object.fromEntries(
    frameworks.map(({ id }) => [
      id,
      (checklists[id] ?? []).map(({ step, state, inOrder }) => ({
        step,
        state,
        ...(inOrder === undefined ? {} : { inOrder }),
      })),
    ]),
  );

const isOpen = (analysis: Analysis, framework: string): boolean => {
  if (!analysis.coached) return false;
  const isGrave = [...analysis.tips, ...analysis.allTips].some(
    ({ severity }) => severity === 'high' || severity === 'stop',
  );
  const steps = analysis.checklists[framework] ?? [];
  return (
    isGrave || steps.some(({ mustHave, state }) => mustHave && (state === 'missing' || state === 'weak'))
  );
};
