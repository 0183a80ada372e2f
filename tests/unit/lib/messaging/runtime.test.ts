import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

import { failed, ok } from '#lib/domain/result.ts';
import { DEFAULT_SETTINGS } from '#lib/domain/default-settings.ts';
import { handle } from '#lib/messaging/handle.ts';
import { send } from '#lib/messaging/send.ts';

/** The in-memory browser says nothing of senders; a real one does. */
const tellSender = (sender: object): void => {
  const { runtime } = fakeBrowser;
  vi.stubGlobal('chrome', {
    runtime: {
      get id() {
        return runtime.id;
      },
      getURL: runtime.getURL,
      sendMessage: runtime.sendMessage,
      onMessage: {
        addListener: (listener: (message: unknown, from: object, answer: () => void) => unknown) =>
          runtime.onMessage.addListener((message: unknown, _: object, answer: () => void) =>
            listener(message, sender, answer),
          ),
        removeListener: () => undefined,
      },
    },
  });
};

beforeEach(() => fakeBrowser.reset());
afterEach(() => {
  vi.unstubAllGlobals();
});

it('carries a message through the browser and back, to our own page only', async () => {
  tellSender({ id: fakeBrowser.runtime.id, url: fakeBrowser.runtime.getURL('/options.html') });
  expect(await send('readSettings', {})).toEqual({ ok: false, error: 'unreachable' });
  handle({
    analyzeDraft: () => failed('internal'),
    findSnippets: () => ok({ snippets: [] }),
    countSnippetUse: () => ok(null),
    readSettings: () => ok(DEFAULT_SETTINGS),
    changeSettings: () => {
      throw new Error('a bug');
    },
    openOptions: () => ok(null),
  });
  expect(await send('readSettings', {})).toEqual({ ok: true, value: DEFAULT_SETTINGS });
  expect(await send('changeSettings', { collapsed: true })).toEqual({ ok: false, error: 'internal' });
  fakeBrowser.runtime.id = 'someone-else';
  expect(await send('openOptions', {})).toEqual({ ok: false, error: 'no-access' });
});

it('says that the extension is gone where the browser has forgotten it', async () => {
  vi.stubGlobal('chrome', { runtime: {} });
  expect(await send('openOptions', {})).toEqual({ ok: false, error: 'extension-gone' });
  vi.stubGlobal('chrome', undefined);
  expect(await send('openOptions', {})).toEqual({ ok: false, error: 'extension-gone' });
});
