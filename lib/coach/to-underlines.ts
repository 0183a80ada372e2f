import type { Underline } from '#lib/domain/mail.ts';

import type { SessionState } from './session-state.ts';
import { visibleTips } from './visible-tips.ts';

/** The passages that the tips now shown are about. Offsets count in `state.seen`. */
export const toUnderlines = ({ analysis, seen, settled, dismissed }: SessionState): readonly Underline[] => {
  if (!analysis) return [];
  return visibleTips(analysis, seen, settled, dismissed)
    .tips.filter(({ start, end }) => end > start)
    .map(({ start, end, severity }) => ({
      start,
      end,
      weight: severity === 'stop' || severity === 'high' ? 'strong' : 'soft',
    }));
};
