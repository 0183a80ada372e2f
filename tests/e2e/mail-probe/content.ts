import { gmail } from '#lib/mail/gmail/gmail.ts';
import type { ComposeWindow } from '#lib/mail/mail-site.ts';
import { outlook } from '#lib/mail/outlook/outlook.ts';

import type { Ask } from './ask.ts';

/** Runs in the webmail as a content script does, and does to compose windows what the page's test asks for. */
const windows: ComposeWindow[] = [];
const told = { draft: 0, place: 0 };
const site = location.hostname === 'mail.google.com' ? gmail : outlook;

site.watchComposeWindows(
  document,
  (window) => {
    windows.push(window);
    window.onDraftChange(() => (told.draft += 1));
    window.onPlaceChange(() => (told.place += 1));
    window.signal.addEventListener('abort', () => windows.splice(windows.indexOf(window), 1));
  },
  new AbortController().signal,
);

async function answer(ask: Ask): Promise<unknown> {
  if (ask.do === 'count') return windows.length;
  const window = windows[ask.window ?? 0];
  if (!window) throw new Error('no such compose window');
  const asked = {
    read: () => ({
      key: window.key,
      draft: window.readDraft().text,
      incoming: window.readIncoming(),
      writer: window.readWriterName(),
      place: window.readPlace(),
      told,
    }),
    insert: () => window.insertAtCaret(ask.text ?? '', ask.caretAt),
    insertTwice: async () =>
      Promise.all([window.insertAtCaret(ask.text ?? ''), window.insertAtCaret(ask.text ?? '')]),
    replace: () => {
      const seen = ask.seen ?? window.readDraft().text;
      const start = seen.indexOf(ask.part ?? '');
      return window.applyEdit({ start, end: start + (ask.part ?? '').length, text: ask.text ?? '' }, seen);
    },
    underline: () => {
      const seen = window.readDraft().text;
      const start = seen.indexOf(ask.part ?? '');
      window.underline(ask.part ? [{ start, end: start + ask.part.length, weight: 'strong' }] : [], seen);
    },
    focus: () => window.focus(),
  };
  return asked[ask.do]();
}

document.addEventListener('mail-probe-ask', () => {
  const { dataset } = document.documentElement;
  const ask: Ask = JSON.parse(dataset['probeAsk'] ?? '{}');
  answer(ask).then(
    (value) => (dataset['probeAnswer'] = JSON.stringify({ value: value ?? null })),
    (error: unknown) => (dataset['probeAnswer'] = JSON.stringify({ error: String(error) })),
  );
});
