import { practiceWriter } from '#tests/webmail/complaints.ts';
import { dates } from '#tests/webmail/outlook/dates.ts';
import { dropMail, storeMail } from '#tests/webmail/outlook/mailbox.ts';
import { practice } from '#tests/webmail/outlook/practice-record.ts';
import { texts } from '#tests/webmail/outlook/texts.ts';
import type { Compose } from './compose.ts';
import { renewSendId } from './open-composes.ts';

const PAUSE_BEFORE_SAVE_MS = 900;
const PREVIEW_CHARS = 200;

const waiting = new Map<Compose, number>();

/** What would be sent now; null while the editor is not there. */
export function readCompose(compose: Compose) {
  if (!compose.mailEditor) return null;
  return {
    to: [...compose.to, ...compose.cc].join(', '),
    subject: compose.subject,
    html: compose.mailEditor.readHtml(),
    text: compose.mailEditor.readText(),
  };
}

/** Stores the draft as the editor has it now and shows when. */
export function saveDraft(compose: Compose): void {
  clearTimeout(waiting.get(compose));
  waiting.delete(compose);
  const content = readCompose(compose);
  if (!content) return;
  compose.savedAt = new Date();
  const draft = { id: compose.draftId, ...content };
  const at = practice.drafts.findIndex(({ id }) => id === draft.id);
  if (at < 0) practice.drafts.push(draft);
  else practice.drafts[at] = draft;
  storeMail({
    id: compose.draftId,
    folder: 'drafts',
    from: practiceWriter,
    to: content.to,
    subject: content.subject,
    date: compose.savedAt,
    paragraphs: [content.text.trim().slice(0, PREVIEW_CHARS)],
    html: content.html,
    isRead: true,
    answersId: compose.answers?.id ?? null,
  });
  const status = compose.host.querySelector('.draft-status');
  status?.replaceChildren(`${texts.draftSaved} ${dates.clock(compose.savedAt)}`);
  renewSendId(compose);
}

/** Saves soon; more changes meanwhile are saved along. */
export function saveSoon(compose: Compose): void {
  compose.hasChanged = true;
  if (waiting.has(compose)) return;
  waiting.set(
    compose,
    window.setTimeout(() => saveDraft(compose), PAUSE_BEFORE_SAVE_MS),
  );
}

/** Forgets the stored draft, because it was sent or discarded. */
export function dropDraft(compose: Compose): void {
  clearTimeout(waiting.get(compose));
  waiting.delete(compose);
  const at = practice.drafts.findIndex(({ id }) => id === compose.draftId);
  if (at >= 0) practice.drafts.splice(at, 1);
  dropMail(compose.draftId);
}
