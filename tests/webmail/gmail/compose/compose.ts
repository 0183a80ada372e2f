import { drawId } from '#tests/webmail/gmail/element.ts';
import type { Mail } from '#tests/webmail/gmail/mails.ts';
import { askFirst, showNotice } from '#tests/webmail/gmail/notice.ts';
import {
  addSent,
  log,
  removeDraft,
  type ReplyKind,
  saveDraft,
  type StoredDraft,
} from '#tests/webmail/gmail/store.ts';
import { word } from '#tests/webmail/gmail/words.ts';

import { addressForm, fillFresh, fillFromDraft, writeIdentity } from './fill-form.ts';
import { forwardOf } from './first-content.ts';
import { buildFrame, type Frame } from './frame.ts';
import type { Place } from './place.ts';
import { replyTypeButton } from './reply-type.ts';
import { type TrimmedQuote, trimQuote } from './trimmed-quote.ts';

// Long enough to see that saving waits for a pause, short enough for a test.
const PAUSE_BEFORE_SAVING_MS = 700;
const SAVING_MS = 150;
const SENDING_MS = 250;

export type Start = {
  readonly kind: ReplyKind;
  readonly mail: Mail | null;
  /** Given when a stored draft is opened again. */
  readonly draft: StoredDraft | null;
};

export type ComposeEvents = {
  readonly onPopOut: () => void;
  readonly onSent: (draft: StoredDraft) => void;
  /** The compose window is gone: sent, discarded or closed. */
  readonly onGone: () => void;
};

/** One draft being written. Its element stays the same while it is moved about. */
export class Compose {
  readonly frame: Frame;
  readonly mail: Mail | null;
  #kind: ReplyKind;
  #place: Place | null = null;
  #quote: TrimmedQuote | null = null;
  #saving: ReturnType<typeof setTimeout> | undefined;
  #isDirty = false;
  #isEnding = false;
  readonly #events: ComposeEvents;
  readonly #showType: (kind: ReplyKind) => void;

  constructor({ kind, mail, draft }: Start, events: ComposeEvents) {
    this.mail = mail;
    this.#kind = kind;
    this.#events = events;
    this.frame = buildFrame(drawId(), () => this.#changed(), {
      onSend: () => void this.send(),
      onDiscard: () => this.discard(),
      isPlain: () => this.frame.editor.isPlain(),
      onTogglePlain: () => this.togglePlain(),
    });
    const type = replyTypeButton((next) => this.changeKind(next), events.onPopOut);
    this.#showType = type.show;
    if (mail) this.frame.typePlace.append(type.button);
    this.#showType(kind);
    writeIdentity(this.frame, mail);
    addressForm(this.frame, mail, kind);
    if (draft) fillFromDraft(this.frame, draft);
    else fillFresh(this.frame, mail, kind);
    if (mail && kind !== 'forward') this.#trim(draft?.isQuoteShown ?? false);
  }

  get draftId(): string {
    return this.frame.hidden.read('draft');
  }

  get kind(): ReplyKind {
    return this.#kind;
  }

  get place(): Place | null {
    return this.#place;
  }

  /** The element already stands in the new place; the old one is cleared away. */
  stand(place: Place): void {
    this.#place?.leave('moved');
    this.#place = place;
    this.frame.subjectRow.style.display = place.kind === 'inline' ? 'none' : '';
    this.#showTitle();
  }

  changeKind(kind: ReplyKind): void {
    if (kind === this.#kind || !this.mail) return;
    this.#kind = kind;
    log.push(`type:${kind}`);
    this.#quote?.remove();
    this.#quote = null;
    this.#showType(kind);
    addressForm(this.frame, this.mail, kind);
    if (kind === 'forward') this.frame.editor.body().append(forwardOf(this.mail));
    else this.#trim(false);
    this.#changed();
  }

  togglePlain(): void {
    const isPlain = !this.frame.editor.isPlain();
    this.frame.editor.setPlain(isPlain);
    this.frame.hidden.write('ishtml', isPlain ? '0' : '1');
    log.push(isPlain ? 'plain' : 'rich');
    this.#changed();
  }

  save(): void {
    clearTimeout(this.#saving);
    if (!this.#isDirty || this.#isEnding) return;
    this.#isDirty = false;
    const { hidden, toolbar, subject, editor } = this.frame;
    if (!this.draftId) hidden.write('draft', `#msg-a:r${Date.now()}${Math.floor(Math.random() * 1e6)}`);
    hidden.write('subject', subject.value);
    hidden.write('ishtml', editor.isPlain() ? '0' : '1');
    saveDraft(this.toDraft());
    log.push('save');
    toolbar.showState(word('saving'));
    setTimeout(() => toolbar.showState(word('saved')), SAVING_MS);
  }

  async send(): Promise<void> {
    if (this.#isEnding) return;
    const { subject, recipients, toolbar } = this.frame;
    recipients.input.blur();
    if (recipients.read().length === 0) {
      log.push('veto');
      await askFirst(word('noRecipient'), { canCancel: false });
      return;
    }
    if (!subject.value.trim() && !(await askFirst(word('noSubject'), { canCancel: true }))) return;
    this.#isDirty = true;
    this.save();
    this.#isEnding = true;
    log.push('send');
    toolbar.showState(word('sending'));
    showNotice(word('sending'));
    const hiddenQuote = this.#quote?.hiddenHtml() ?? '';
    const draft = this.toDraft();
    setTimeout(() => {
      removeDraft(draft.id);
      addSent({ ...draft, html: draft.html + hiddenQuote, date: new Date().toISOString() });
      this.#end();
      this.#events.onSent(draft);
    }, SENDING_MS);
  }

  discard(): void {
    if (this.#isEnding) return;
    log.push('discard');
    removeDraft(this.draftId);
    this.#end();
    showNotice(word('discarded'));
  }

  close(): void {
    if (this.#isEnding) return;
    log.push('close');
    this.save();
    this.#end();
  }

  toDraft(): StoredDraft {
    const { recipients, subject, editor } = this.frame;
    return {
      id: this.draftId,
      kind: this.#kind,
      mailId: this.mail?.id ?? null,
      to: recipients.read(),
      subject: subject.value,
      html: editor.readHtml(),
      text: editor.readText(),
      isPlain: editor.isPlain(),
      isQuoteShown: this.#quote?.isShown() ?? false,
    };
  }

  #end(): void {
    this.#isEnding = true;
    clearTimeout(this.#saving);
    this.#place?.leave('closed');
    this.frame.root.remove();
    this.#events.onGone();
  }

  #changed(): void {
    this.#isDirty = true;
    this.#showTitle();
    clearTimeout(this.#saving);
    this.#saving = setTimeout(() => this.save(), PAUSE_BEFORE_SAVING_MS);
  }

  #trim(isShown: boolean): void {
    if (this.mail) this.#quote = trimQuote(this.frame, this.mail, isShown, () => this.#changed());
  }

  #showTitle(): void {
    this.#place?.setTitle(this.frame.subject.value || word('newMessage'));
  }
}
