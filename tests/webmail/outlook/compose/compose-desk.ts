import { findMail, mailsIn, type Mail } from '#tests/webmail/outlook/mailbox.ts';
import { logAction } from '#tests/webmail/outlook/practice-record.ts';
import { element } from '#tests/webmail/outlook/ui/element.ts';
import { texts } from '#tests/webmail/outlook/texts.ts';
import { addressAnswer } from './addressing.ts';
import type { ComposeCommands } from './commands.ts';
import { createCompose, type Compose, type ComposeKind } from './compose.ts';
import { closeCompose } from './close-compose.ts';
import { discardCompose } from './discard-compose.ts';
import { mountCompose, unmountCompose } from './mount-compose.ts';
import { addCompose, openComposes } from './open-composes.ts';
import { popOut } from './pop-out.ts';
import { dropDraft, saveDraft, saveSoon } from './save-draft.ts';
import { scheduleCompose, sendCompose } from './send-compose.ts';
import { startHtml } from './start-html.ts';

const listeners: (() => void)[] = [];

/** Calls `listener` after a compose window opened, moved or closed. */
export function onComposesChange(listener: () => void): void {
  listeners.push(listener);
}

function announce(): void {
  for (const listener of listeners) listener();
}

const commands: ComposeCommands = {
  send: (compose) => void sendCompose(compose).then(announce),
  sendLater: (compose) => void scheduleCompose(compose).then(announce),
  discard: (compose) => void discardCompose(compose).then(announce),
  noteChange: saveSoon,
  changeKind(compose, kind) {
    logAction(kind);
    compose.kind = kind;
    Object.assign(compose, addressAnswer(kind, compose.answers));
    mountCompose(compose, commands);
  },
  popOut(compose) {
    unmountCompose(compose);
    const opened = popOut(compose, () => leaveCompose(compose));
    if (opened) {
      logAction('popOut');
      compose.place = 'window';
      compose.window = opened;
    }
    mountCompose(compose, commands);
    announce();
  },
};

function place(compose: Compose): Compose {
  compose.frame.append(
    element(
      'div',
      { class: 'draft-heading' },
      element('h3', { role: 'heading', 'aria-level': 3 }, texts.draftLabel),
      element('div', {}, texts.notSentYet),
    ),
    compose.host,
  );
  if (compose.place === 'docked') compose.frame.dataset['appSection'] = 'MailReadCompose';
  addCompose(compose);
  announce();
  mountCompose(compose, commands);
  return compose;
}

/** Opens a new mail beside the conversation, or an answer inside it; an answer that is open already is given back. */
export function openCompose(kind: ComposeKind, answers: Mail | null): Compose {
  const inline = openComposes().find((compose) => compose.place === 'inline');
  if (kind !== 'new' && inline && inline.answers === answers) {
    if (inline.kind !== kind) commands.changeKind(inline, kind);
    return inline;
  }
  logAction(kind);
  const draftId = `draft-${crypto.randomUUID().slice(0, 8)}`;
  const html = startHtml(kind === 'new' ? null : answers);
  const where = kind === 'new' ? 'docked' : 'inline';
  return place(
    createCompose({ draftId, kind, answers, place: where, html, ...addressAnswer(kind, answers) }),
  );
}

/** Opens a stored draft again; gives back the window in which it already is. */
export function openDraft(draft: Mail): Compose {
  const known = openComposes().find(({ draftId }) => draftId === draft.id);
  if (known) return known;
  const answers = findMail(draft.answersId);
  const compose = createCompose({
    draftId: draft.id,
    kind: answers ? 'reply' : 'new',
    answers,
    place: answers ? 'inline' : 'docked',
    to: draft.to === '' ? [] : draft.to.split(', '),
    cc: [],
    subject: draft.subject,
    html: draft.html ?? startHtml(null),
  });
  compose.hasChanged = true;
  return place(compose);
}

/** Opens the stored answer to this mail, when there is one. */
export function reopenAnswer(mail: Mail): void {
  const draft = mailsIn('drafts').find(({ answersId }) => answersId === mail.id);
  if (draft) openDraft(draft);
}

/** Closes a compose window as walking away does: what was written stays as a draft. */
export function leaveCompose(compose: Compose): void {
  if (!openComposes().includes(compose)) return;
  if (compose.hasChanged) saveDraft(compose);
  else dropDraft(compose);
  closeCompose(compose);
  announce();
}
