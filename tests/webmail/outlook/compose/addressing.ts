import { practiceWriter } from '#tests/webmail/complaints.ts';
import type { Mail } from '#tests/webmail/outlook/mailbox.ts';
import type { ComposeKind } from './compose.ts';

/** To whom an answer of this kind goes and what it is called. */
export function addressAnswer(
  kind: ComposeKind,
  mail: Mail | null,
): { to: string[]; cc: string[]; subject: string } {
  if (kind === 'new' || !mail) return { to: [], cc: [], subject: '' };
  const bare = mail.subject.replace(/^(?:(?:re|fw|antw|betr):\s*)+/i, '');
  if (kind === 'forward') return { to: [], cc: [], subject: `FW: ${bare}` };
  const isOwn = mail.from.address === practiceWriter.address;
  const to = isOwn ? mail.to.split(', ') : [mail.from.address];
  const others = mail.to.split(', ').filter((address) => address !== practiceWriter.address);
  const cc = kind === 'replyAll' && !isOwn ? others : [];
  return { to, cc, subject: `Re: ${bare}` };
}
