import { choices } from '#tests/webmail/gmail/choices.ts';
import { element } from '#tests/webmail/gmail/element.ts';
import { findMail, type Mail } from '#tests/webmail/gmail/mails.ts';
import { showNotice } from '#tests/webmail/gmail/notice.ts';
import {
  log,
  type ReplyKind,
  saveDraft,
  type StoredDraft,
  takeBackSent,
} from '#tests/webmail/gmail/store.ts';
import { word } from '#tests/webmail/gmail/words.ts';

import { Compose, type Start } from './compose.ts';
import type { Place } from './place.ts';
import { openPopup, type Popup } from './popup.ts';

/** The spot below a mail where its reply opens; there while the mail is on the screen. */
export type ReplySpot = {
  readonly mail: Mail;
  readonly holder: HTMLElement;
  /** Shows the reply's element, or the links “reply”, “forward” again. */
  readonly setOpen: (isOpen: boolean) => void;
};

const open = new Set<Compose>();
let lastUsed: Compose | null = null;
let spot: ReplySpot | null = null;

/** Says which mail is on the screen. Replies below the one before are stored and closed, as Gmail does. */
export function setReplySpot(next: ReplySpot | null): void {
  for (const compose of open) if (compose.place?.kind === 'inline') compose.close();
  spot = next;
}

export function writeNew(): void {
  log.push('compose');
  start({ kind: 'new', mail: null, draft: null }, 'popup');
}

/** Answers the mail on the screen below it; a reply already open there is used. */
export function reply(kind: ReplyKind): void {
  if (!spot) return;
  log.push(kind);
  const already = [...open].find(
    (compose) => compose.mail === spot?.mail && compose.place?.kind === 'inline',
  );
  if (already) {
    already.changeKind(kind);
    already.frame.editor.focusStart();
    return;
  }
  start({ kind, mail: spot.mail, draft: null }, 'inline');
}

/** Opens a stored draft: below its mail when that is on the screen, else in the tray. */
export function reopen(draft: StoredDraft): void {
  if ([...open].some(({ draftId }) => draftId === draft.id)) return;
  const mail = findMail(draft.mailId);
  start({ kind: draft.kind, mail, draft }, mail && spot?.mail === mail ? 'inline' : 'popup');
}

/** Opens a draft as all there is in this browser window. */
export function openAlone(draft: StoredDraft | null): void {
  start({ kind: draft?.kind ?? 'new', mail: findMail(draft?.mailId ?? null), draft }, 'window');
}

/** The compose window that has the focus, or had it last. */
export const lastUsedCompose = (): Compose | null => lastUsed;

export const composeAround = (target: EventTarget | null): Compose | null =>
  [...open].find(({ frame }) => target instanceof Node && frame.root.contains(target)) ?? null;

export const popupAround = (target: EventTarget | null): Compose | null =>
  [...open].find(({ place }) => isPopup(place) && target instanceof Node && place.dialog.contains(target)) ??
  null;

function start(how: Start, where: Place['kind']): void {
  setTimeout(() => openNow(how, where), choices.lateMs);
}

function openNow(how: Start, where: Place['kind']): void {
  const compose: Compose = new Compose(how, {
    onPopOut: () => toPopup(compose),
    onSent: offerToTakeBack,
    onGone: () => {
      open.delete(compose);
      if (lastUsed === compose) lastUsed = null;
    },
  });
  open.add(compose);
  lastUsed = compose;
  compose.frame.root.addEventListener('focusin', () => {
    lastUsed = compose;
  });
  if (where === 'inline' && spot) compose.stand(inlinePlace(compose, spot));
  else if (where === 'window') compose.stand(windowPlace(compose));
  else toPopup(compose);
  if (how.kind === 'new' && !how.draft) compose.frame.recipients.input.focus();
  else compose.frame.editor.focusStart();
  if (where === 'inline') compose.frame.root.scrollIntoView({ block: 'nearest' });
}

function toPopup(compose: Compose): void {
  const popup = openPopup(compose.frame.root, {
    onClose: () => compose.close(),
    onDetach: () => detach(compose),
  });
  compose.stand(popup);
  compose.frame.editor.focusStart();
}

/** A window of its own gets a new element: it is another document. */
function detach(compose: Compose): void {
  log.push('detach');
  saveDraft(compose.toDraft());
  const address = new URL(location.href);
  address.searchParams.set('view', 'cm');
  address.searchParams.set('draft', compose.draftId);
  address.hash = '';
  window.open(address, '_blank', 'popup,width=720,height=640');
  compose.close();
}

function inlinePlace({ frame }: Compose, { holder, setOpen }: ReplySpot): Place {
  holder.append(frame.root);
  setOpen(true);
  return { kind: 'inline', setTitle: () => {}, leave: () => setOpen(false) };
}

function windowPlace({ frame }: Compose): Place {
  const holder = element('div', { class: 'aaZ' }, frame.root);
  document.body.append(element('div', { class: 'nH', look: 'alone' }, holder));
  return {
    kind: 'window',
    setTitle: (title) => {
      document.title = title;
    },
    leave: () => holder.remove(),
  };
}

function offerToTakeBack(draft: StoredDraft): void {
  showNotice(word('isSent'), {
    label: word('takeBack'),
    onPress: () => {
      log.push('undo-send');
      takeBackSent(draft.id);
      saveDraft(draft);
      showNotice(word('isTakenBack'));
      reopen(draft);
    },
  });
}

const isPopup = (place: Place | null): place is Popup => place?.kind === 'popup';
