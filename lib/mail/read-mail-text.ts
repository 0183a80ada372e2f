import { readOwnWords } from './own-words.ts';
import { readText } from './editable-text.ts';

/** As much of an incoming mail as can be analysed; longer ones are cut. UTF-16 units. */
export const MAX_MAIL_CHARS = 200_000;

/**
 * The text of a received message: the sender's own words; everything when these are none, as in a mail that only forwards.
 */
export function readMailText(message: Element): string {
  const own = readOwnWords(message).text.trim();
  const text = own === '' ? readText(message, { stop: null, leaveOut: () => null }).text.trim() : own;
  return text.slice(0, MAX_MAIL_CHARS);
}
