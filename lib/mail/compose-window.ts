import type { Edit } from '#lib/domain/analysis.ts';
import type { DraftText, IncomingMail, Underline } from '#lib/domain/mail.ts';
import { failed, type Result } from '#lib/domain/result.ts';
import type { Span } from '#lib/domain/span.ts';

import { Caret } from './caret.ts';
import { DraftTeller } from './draft-teller.ts';
import type { Editor } from './editor.ts';
import type { ComposePlace, ComposeWindow, WriteError } from './mail-site.ts';
import { moveEdit } from './move-edit.ts';
import { PlaceTeller } from './place-teller.ts';
import { PlainEditor } from './plain-editor.ts';
import { readPlace } from './read-place.ts';
import { RichEditor } from './rich-editor.ts';
import type { Surface, Webmail } from './surface.ts';
import { Underliner } from './underline.ts';
import { watchPlace } from './watch-place.ts';
import type { Tenant } from './watch-surfaces.ts';
import { spaceAround } from './space-around.ts';
import { writeInTurn, type WriteTurn } from './write-in-turn.ts';
import { typePlainly, writeText } from './write-text.ts';

/** While the webmail re-mounts the window there is no field to write in. */
const FIELD_RETURNS_WITHIN_MS = 50;

const editorFor = (field: HTMLElement): Editor =>
  field instanceof HTMLTextAreaElement ? new PlainEditor(field) : new RichEditor(field);

/** One compose window of any webmail. Outlives the field it writes in: the webmail may move or re-mount it. */
export class WebmailComposeWindow implements ComposeWindow, Tenant {
  readonly key: string;
  readonly #webmail: Webmail;
  readonly #closed = new AbortController();
  readonly #caret: Caret;
  readonly #draft: DraftTeller;
  readonly #place: PlaceTeller;
  readonly #underliner: Underliner;
  readonly #inTurn: WriteTurn = writeInTurn();
  #surface: Surface;
  #editor: Editor;
  /** Ends what listens to the present field. */
  #field = new AbortController();

  constructor(webmail: Webmail, surface: Surface, key: string) {
    this.key = key;
    this.#webmail = webmail;
    this.#surface = surface;
    this.#editor = editorFor(surface.field);
    this.#underliner = new Underliner(this.#editor);
    this.#draft = new DraftTeller(this.#editor, () => this.#underliner.refresh(), this.#field.signal);
    this.#caret = new Caret(this.#editor, this.signal);
    this.#place = new PlaceTeller(() => this.readPlace());
    this.#watchPlace();
  }

  get signal(): AbortSignal {
    return this.#closed.signal;
  }

  readDraft(): DraftText {
    return { text: this.#editor.read().text };
  }

  readIncoming(): IncomingMail | null {
    return this.#webmail.readIncoming(this.#surface);
  }

  readWriterName(): string | null {
    return this.#webmail.readWriterName(this.#surface);
  }

  onDraftChange(listener: () => void): void {
    this.#draft.onChange(listener);
  }

  onPlaceChange(listener: () => void): void {
    this.#place.onChange(listener);
  }

  readPlace(): ComposePlace {
    return readPlace(this.#webmail, this.#surface);
  }

  applyEdit(edit: Edit, seen: string): Promise<Result<void, WriteError>> {
    return this.#write(() => {
      const moved = moveEdit(edit, seen, this.#editor.read().text);
      return moved.ok ? this.#put(moved.value, moved.value.text) : moved;
    });
  }

  insertAtCaret(text: string, caretAt?: number): Promise<Result<void, WriteError>> {
    return this.#write(() => {
      const place = this.#caret.offset();
      const { before, after } = spaceAround(text, this.#editor.read().text, place);
      const caret = caretAt === undefined ? undefined : caretAt + before.length;
      return this.#put({ start: place, end: place }, before + text + after, caret);
    });
  }

  underline(parts: readonly Underline[], seen: string): void {
    if (!this.signal.aborted) this.#underliner.mark(parts, seen);
  }

  focus(): void {
    if (this.signal.aborted) return;
    const place = this.#caret.offset();
    this.#editor.select({ start: place, end: place });
  }

  moveTo(surface: Surface): void {
    if (surface.field !== this.#surface.field) this.#editor = editorFor(surface.field);
    this.#surface = surface;
    this.#field.abort();
    this.#field = new AbortController();
    this.#draft.moveTo(this.#editor, this.#field.signal);
    this.#caret.moveTo(this.#editor);
    this.#underliner.moveTo(this.#editor);
    this.#watchPlace();
    this.#place.check();
  }

  pageChanged(): void {
    this.#place.check();
  }

  close(): void {
    this.#underliner.clear();
    this.#place.stop();
    this.#field.abort();
    this.#closed.abort();
  }

  #watchPlace(): void {
    const frame = this.#webmail.frameOf(this.#surface);
    watchPlace(this.#surface, frame, () => this.#place.check(), this.#field.signal);
  }

  #write(write: () => Result<void, WriteError>): Promise<Result<void, WriteError>> {
    return this.#inTurn(async () => {
      await this.#draft.whenIdle();
      while (!this.#surface.field.isConnected && !this.signal.aborted) {
        await new Promise((resolve) => setTimeout(resolve, FIELD_RETURNS_WITHIN_MS));
      }
      return this.signal.aborted ? failed('window-closed') : write();
    });
  }

  #put(span: Span, text: string, caretAt?: number): Result<void, WriteError> {
    const type = this.#editor instanceof PlainEditor ? typePlainly : this.#webmail.typeText;
    const written = writeText(this.#editor, span, text, type, caretAt);
    this.#caret.remember();
    return written;
  }
}
