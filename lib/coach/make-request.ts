import { MAX_TEXT_CHARS } from '#lib/messaging/limits.ts';
import type { AnalyzeRequest } from '#lib/messaging/protocol.ts';

import type { SessionState } from './session-state.ts';

/** The question about a draft. Texts beyond what a message may hold are cut; offsets in what is left stay right. */
export const makeRequest = (
  state: SessionState,
  draft: string,
  complaint: string | null,
  revision: number,
): AnalyzeRequest => ({
  draft: draft.slice(0, MAX_TEXT_CHARS),
  complaint: complaint?.slice(0, MAX_TEXT_CHARS) ?? null,
  language: 'auto',
  framework: state.settings.framework,
  stage: null,
  stance: null,
  isComplaint: state.isComplaint,
  revision,
});
