import type { Practice } from '#tests/webmail/practice.ts';

/** What the tests look at; also `window.practice`. */
export const practice: Practice = { sent: [], drafts: [], log: [] };

window.practice = practice;

/** Notes that an action fired. */
export function logAction(action: string): void {
  practice.log.push(action);
}
