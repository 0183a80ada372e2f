import { type Mail, numberOf, writer } from '#tests/webmail/gmail/mails.ts';
import type { Person, ReplyKind, StoredDraft } from '#tests/webmail/gmail/store.ts';

import { firstContent, forwardOf } from './first-content.ts';
import type { Frame } from './frame.ts';

/** Who writes, and which mail is answered: the hidden fields that an extension may read. */
export function writeIdentity({ hidden, region }: Frame, mail: Mail | null): void {
  hidden.write('composeid', region.dataset['composeId'] ?? '');
  hidden.write('from', writer.address);
  hidden.write('ishtml', '0');
  if (!mail) return;
  const number = numberOf(mail.id);
  hidden.write('rt', `#thread-f:${number}`);
  hidden.write('rm', `#msg-f:${number}`);
  hidden.write('lts', number.toString(16));
}

/** The people and the subject that go with a type of response; nothing for a new mail. */
export function addressForm({ recipients, subject }: Frame, mail: Mail | null, kind: ReplyKind): void {
  if (!mail) return;
  recipients.write(peopleFor(mail, kind));
  subject.value = `${kind === 'forward' ? 'Fwd' : 'Re'}: ${mail.subject.replace(/^(re|fwd?):\s*/i, '')}`;
}

/** The body of a draft that was not written in yet. */
export function fillFresh({ editor }: Frame, mail: Mail | null, kind: ReplyKind): void {
  editor.body().append(...firstContent(), ...(mail && kind === 'forward' ? [forwardOf(mail)] : []));
}

/** A stored draft, as it was left. */
export function fillFromDraft({ hidden, recipients, subject, editor }: Frame, draft: StoredDraft): void {
  hidden.write('draft', draft.id);
  recipients.write(draft.to);
  subject.value = draft.subject;
  editor.writeHtml(draft.html);
  if (!draft.isPlain) return;
  editor.setPlain(true);
  editor.writeText(draft.text);
}

function peopleFor(mail: Mail, kind: ReplyKind): readonly Person[] {
  if (kind === 'forward') return [];
  if (kind === 'reply') return [mail.from];
  const others = mail.to.split(/,\s*/).filter((address) => address && address !== writer.address);
  return [mail.from, ...others.map((address) => ({ name: address, address }))];
}
