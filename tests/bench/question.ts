import type { DraftQuestion } from '#lib/engine/analyze-draft.ts';

/** A question about a draft, as a mail page asks it. */
export const questionAbout = (draft: string, complaint: string | null = null): DraftQuestion => ({
  draft,
  complaint,
  language: 'auto',
  framework: 'triade',
  stage: null,
  stance: null,
  isComplaint: null,
  mutedRules: [],
});
