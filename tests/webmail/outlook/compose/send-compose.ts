import { practiceWriter } from '#tests/webmail/complaints.ts';
import { storeMail } from '#tests/webmail/outlook/mailbox.ts';
import { logAction, practice } from '#tests/webmail/outlook/practice-record.ts';
import { texts } from '#tests/webmail/outlook/texts.ts';
import { ask } from '#tests/webmail/outlook/ui/dialog.ts';
import { toast } from '#tests/webmail/outlook/ui/toast.ts';
import type { Compose } from './compose.ts';
import { closeCompose } from './close-compose.ts';
import { takeTypedRecipients } from './recipients.ts';
import { dropDraft, readCompose } from './save-draft.ts';

const sending = new Set<Compose>();

/** False when the webmail, or the writer in answer to its question, keeps the mail back. */
async function mayLeave(compose: Compose): Promise<boolean> {
  const page = compose.host.ownerDocument;
  if (compose.to.length + compose.cc.length === 0) {
    await ask(
      { title: texts.noRecipientTitle, text: texts.noRecipientQuestion, confirm: texts.ok, cancel: null },
      page,
    );
    return false;
  }
  if (compose.subject.trim() !== '') return true;
  return ask(
    {
      title: texts.noSubjectTitle,
      text: texts.noSubjectQuestion,
      confirm: texts.send,
      cancel: texts.dontSend,
    },
    page,
  );
}

/**
 * Sends the mail and closes its window, unless something is missing that the writer still wants to add. `action` is
 * what the record of actions calls it.
 */
export async function sendCompose(compose: Compose, action = 'send'): Promise<void> {
  if (sending.has(compose) || !compose.mailEditor) return;
  sending.add(compose);
  takeTypedRecipients(compose.host);
  const isLeaving = await mayLeave(compose);
  sending.delete(compose);
  const reply = readCompose(compose);
  if (!isLeaving || !reply) {
    logAction('send-vetoed');
    return;
  }
  dropDraft(compose);
  closeCompose(compose);
  practice.sent.push(reply);
  storeMail({
    id: `sent-${compose.draftId}`,
    folder: 'sentitems',
    from: practiceWriter,
    to: reply.to,
    subject: reply.subject,
    date: new Date(),
    paragraphs: reply.text.trim().split(/\n{2,}/),
    html: reply.html,
    isRead: true,
    answersId: compose.answers?.id ?? null,
  });
  logAction(action);
  toast(texts.messageSent);
}

/** Asks whether the mail may leave tomorrow, and then lets it leave at once: nobody waits a day here. */
export async function scheduleCompose(compose: Compose): Promise<void> {
  const isSure = await ask(
    { title: texts.scheduleSend, text: texts.scheduleQuestion, confirm: texts.send, cancel: texts.keep },
    compose.host.ownerDocument,
  );
  if (isSure) await sendCompose(compose, 'scheduleSend');
}
