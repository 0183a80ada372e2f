import type { Analysis, Edit } from '#lib/domain/analysis.ts';
import type { IncomingMail, Underline } from '#lib/domain/mail.ts';
import { failed, ok, type Result } from '#lib/domain/result.ts';
import { DEFAULT_SETTINGS } from '#lib/domain/default-settings.ts';
import type { Settings } from '#lib/domain/settings.ts';
import type { Snippet } from '#lib/domain/snippet.ts';
import type { Panel, PanelActions, PanelView } from '#lib/coach/panel.ts';
import type { ComposeWindow, WriteError } from '#lib/mail/mail-site.ts';
import type { Send, SendError } from '#lib/messaging/send.ts';
import type { AnalyzeRequest, MessageName } from '#lib/messaging/protocol.ts';

const EMPTY_PLACE = { frame: new Object() as DOMRect, keepFree: [], isVisible: true };

/** A compose window that keeps its text in memory and behaves like one: edits apply, listeners hear, closing ends all. */
export class FakeWindow implements ComposeWindow {
  readonly key = 'fake';
  readonly #life = new AbortController();
  readonly signal = this.#life.signal;
  #listeners: (() => void)[] = [];
  text = '';
  incoming: IncomingMail | null = null;
  writeError: WriteError | null = null;
  underlined: readonly Underline[] = [];
  focused = 0;

  type(text: string): void {
    this.text = text;
    for (const listener of this.#listeners) listener();
  }
  close(): void {
    this.#life.abort();
  }
  readDraft = () => ({ text: this.text });
  readIncoming = () => this.incoming;
  readWriterName = () => 'Sanne';
  onDraftChange(listener: () => void): void {
    this.#listeners.push(listener);
  }
  onPlaceChange(): void {}
  readPlace = () => EMPTY_PLACE;
  applyEdit(edit: Edit): Promise<Result<void, WriteError>> {
    if (this.writeError) return Promise.resolve(failed(this.writeError));
    this.type(this.text.slice(0, edit.start) + edit.text + this.text.slice(edit.end));
    return Promise.resolve(ok(undefined));
  }
  insertAtCaret(text: string): Promise<Result<void, WriteError>> {
    return this.applyEdit({ start: this.text.length, end: this.text.length, text });
  }
  underline(parts: readonly Underline[]): void {
    this.underlined = parts;
  }
  focus(): void {
    this.focused += 1;
  }
}

/** A panel that remembers what it was shown, and lets a test click. */
export class FakePanel implements Panel {
  views: PanelView[] = [];
  isClosed = false;
  readonly actions: PanelActions;
  constructor(actions: PanelActions) {
    this.actions = actions;
  }
  show(view: PanelView): void {
    this.views.push(view);
  }
  place(): void {}
  close(): void {
    this.isClosed = true;
  }
  get view(): PanelView {
    const last = this.views.at(-1);
    if (!last) throw new Error('the panel was never shown');
    return last;
  }
}

/** A background with an engine of choice, settings and snippets; can be slow or away. */
export class FakeBackground {
  settings: Settings = DEFAULT_SETTINGS;
  snippets: Snippet[] = [];
  counted: string[] = [];
  asked: AnalyzeRequest[] = [];
  failure: SendError | null = null;
  /** When set, answers wait until `release`. */
  held: (() => void)[] | null = null;
  analyze: (request: AnalyzeRequest) => Analysis;

  constructor(analyze: (request: AnalyzeRequest) => Analysis) {
    this.analyze = analyze;
  }

  release(): void {
    const waiting = this.held ?? [];
    this.held = null;
    for (const go of waiting) go();
  }

  readonly send: Send = async (name, request) => {
    const { held } = this;
    if (held && name === 'analyzeDraft') await new Promise<void>((resolve) => held.push(resolve));
    if (this.failure) return failed(this.failure);
    // The map of messages ties name, request and answer together; the fake answers by name.
    return ok(this.#answer(name, request) as never);
  };

  #answer(name: MessageName, request: unknown): unknown {
    switch (name) {
      case 'analyzeDraft': {
        const asked = request as AnalyzeRequest;
        this.asked.push(asked);
        return { revision: asked.revision, analysis: this.analyze(asked) };
      }
      case 'readSettings':
        return this.settings;
      case 'changeSettings':
        this.settings = { ...this.settings, ...(request as Partial<Settings>) };
        return this.settings;
      case 'findSnippets': {
        const { query, language } = request as { query: string; language: string };
        return {
          snippets: this.snippets.filter(
            (snippet) => snippet.language === language && snippet.title.includes(query),
          ),
        };
      }
      case 'countSnippetUse':
        this.counted.push((request as { id: string }).id);
        return null;
      case 'openOptions':
        return null;
    }
  }
}
