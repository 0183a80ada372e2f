import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import type { Analysis } from '#lib/domain/analysis.ts';
import { ok } from '#lib/domain/result.ts';
import { DEFAULT_SETTINGS } from '#lib/domain/default-settings.ts';
import { createHandle, type Handlers } from '#lib/messaging/handle.ts';
import { createSend } from '#lib/messaging/send.ts';
import { messages, type AnalyzeRequest, type MessageName } from '#lib/messaging/protocol.ts';

const OWN = { id: 'own-id', origin: 'chrome-extension://own-id' };
const MAIL_PAGE = { id: 'own-id', origin: 'https://mail.google.com', frameId: 0, tab: { id: 1 } };

const analysis: Analysis = {
  language: 'nl',
  address: 'u',
  coached: true,
  labels: {},
  checklists: {},
  offers: {},
  frameworks: [],
  tips: [],
  allTips: [],
  stage: 'first',
  stance: 'unclear',
  rating: 3,
  complaint: null,
};

const draft: AnalyzeRequest = {
  draft: 'Beste Fatima',
  complaint: null,
  language: 'auto',
  framework: 'triade',
  stage: null,
  stance: null,
  isComplaint: null,
  revision: 7,
};

const handlers: Handlers = {
  analyzeDraft: ({ revision }) => ok({ revision, analysis }),
  findSnippets: () => ok({ snippets: [] }),
  countSnippetUse: () => ok(null),
  readSettings: () => ok(DEFAULT_SETTINGS),
  changeSettings: () => ok(DEFAULT_SETTINGS),
  openOptions: () => ok(null),
};

/** A browser between two sides: messages and answers go through JSON, as in Chrome. */
const connect = (registered: Handlers = handlers) => {
  const answers = new Map<MessageName, (request: unknown, sender: unknown) => Promise<unknown>>();
  const browser = {
    isAlive: true,
    sender: MAIL_PAGE as unknown,
    delivered: 0,
    /** What happens to the next messages instead of an answer. */
    mishaps: [] as (() => Promise<unknown>)[],
  };
  createHandle({ own: () => OWN, receive: (name, answer) => answers.set(name, answer) })(registered);
  const deliver = async (name: MessageName, request: unknown): Promise<unknown> => {
    browser.delivered += 1;
    const mishap = browser.mishaps.shift();
    if (mishap !== undefined) return mishap();
    const answer = await answers.get(name)?.(JSON.parse(JSON.stringify(request)), browser.sender);
    return JSON.parse(JSON.stringify(answer));
  };
  return { browser, deliver, send: createSend({ deliver, isAlive: () => browser.isAlive }) };
};

const rejectWith = (message: string) => async () => Promise.reject(new Error(message));
const never = async () => new Promise<never>(() => undefined);

describe('sending', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('brings the answer', async () => {
    expect(await connect().send('analyzeDraft', draft)).toMatchObject({ ok: true, value: { revision: 7 } });
    expect(await connect().send('openOptions', {})).toEqual({ ok: true, value: null });
  });

  it.each([
    ['nobody was listening', rejectWith('Could not establish connection. Receiving end does not exist.')],
    [
      'the worker died',
      rejectWith('A listener indicated an asynchronous response, but the message channel closed'),
    ],
    ['the answer was empty', async () => undefined],
    ['no answer came', never],
  ])('tries once more when %s', async (_, mishap) => {
    const { send, browser } = connect();
    browser.mishaps = [mishap];
    const answer = send('readSettings', {});
    await vi.runAllTimersAsync();
    expect(await answer).toEqual({ ok: true, value: DEFAULT_SETTINGS });
    expect(browser.delivered).toBe(2);
  });

  it('gives up after the second time', async () => {
    const { send, browser } = connect();
    browser.mishaps = [never, never, never];
    const answer = send('readSettings', {});
    await vi.advanceTimersByTimeAsync(3000);
    expect(await answer).toEqual({ ok: false, error: 'unreachable' });
    expect(browser.delivered).toBe(2);
  });

  it('says that the extension is gone, before or after sending', async () => {
    const { send, browser } = connect();
    browser.mishaps = [
      async () => {
        browser.isAlive = false;
        throw new Error('Extension context invalidated.');
      },
    ];
    expect(await send('readSettings', {})).toEqual({ ok: false, error: 'extension-gone' });
    expect(await send('readSettings', {})).toEqual({ ok: false, error: 'extension-gone' });
    expect(browser.delivered).toBe(1);
  });

  it('never sends a refused request again', async () => {
    const { send, browser } = connect();
    browser.mishaps = [async () => ({ ok: false, error: 'bad-request' })];
    expect(await send('analyzeDraft', draft)).toEqual({ ok: false, error: 'bad-request' });
    expect(browser.delivered).toBe(1);
  });

  it.each([[{ ok: true }], [{ ok: false, error: 'teapot' }], [7], [null]])(
    'does not take %j for an answer',
    async (raw) => {
      const { send, browser } = connect();
      browser.mishaps = [async () => raw];
      expect(await send('analyzeDraft', draft)).toEqual({ ok: false, error: 'internal' });
    },
  );

  it('stops waiting when nobody wants the answer any more', async () => {
    const { send, browser } = connect();
    browser.mishaps = [never];
    const life = new AbortController();
    const answer = send('readSettings', {}, { signal: life.signal });
    life.abort();
    expect(await answer).toEqual({ ok: false, error: 'unreachable' });
    expect(browser.delivered).toBe(1);
  });
});

describe('handling', () => {
  const refused = { ok: false, error: 'bad-request' };

  it.each<[MessageName, unknown]>([
    ['analyzeDraft', undefined],
    ['analyzeDraft', null],
    ['analyzeDraft', 'text'],
    ['analyzeDraft', {}],
    ['analyzeDraft', { ...draft, extra: 1 }],
    ['analyzeDraft', { ...draft, draft: 'x'.repeat(200_001) }],
    ['analyzeDraft', { ...draft, complaint: 'x'.repeat(200_001) }],
    ['analyzeDraft', { ...draft, draft: ['a'] }],
    ['analyzeDraft', { ...draft, revision: -1 }],
    ['analyzeDraft', { ...draft, revision: 1.5 }],
    ['analyzeDraft', { ...draft, language: 'xx' }],
    ['analyzeDraft', { ...draft, framework: 'x'.repeat(41) }],
    ['findSnippets', { query: '', language: 'nl' }],
    ['findSnippets', { query: '', language: 'nl', limit: 0 }],
    ['findSnippets', { query: '', language: 'nl', limit: 201 }],
    ['findSnippets', { query: 'x'.repeat(201), language: 'nl', limit: 1 }],
    ['findSnippets', { query: '', language: 'nl', limit: 1, all: true }],
    ['countSnippetUse', { id: 1 }],
    ['countSnippetUse', { id: 'x'.repeat(81) }],
    ['countSnippetUse', { id: 'a', count: 5 }],
    ['readSettings', { all: true }],
    ['readSettings', undefined],
    ['changeSettings', { framework: 'x'.repeat(41) }],
    ['changeSettings', { mutedRules: 'all' }],
    ['changeSettings', { writerName: 'Mallory' }],
    ['changeSettings', { mutedRules: Array.from({ length: 501 }, () => 'r') }],
    ['openOptions', { url: 'https://example.org' }],
    ['openOptions', []],
  ])('refuses %s with %j', async (name, request) => {
    let acted = false;
    const watching = { ...handlers, [name]: () => ((acted = true), ok(null)) };
    const { deliver } = connect(watching);
    expect(await deliver(name, request ?? null)).toEqual(refused);
    expect(acted).toBe(false);
  });

  it('passes on only what the panel changed', async () => {
    let seen: unknown;
    const { deliver } = connect({
      ...handlers,
      changeSettings: (patch) => ((seen = patch), ok(DEFAULT_SETTINGS)),
    });
    await deliver('changeSettings', { collapsed: true });
    expect(seen).toEqual({ collapsed: true });
  });

  it('answers every kind of nonsense with an error and does nothing', async () => {
    const names = fc.constantFrom(...(Object.keys(messages) as MessageName[]));
    await fc.assert(
      fc.asyncProperty(names, fc.jsonValue(), async (name, request) => {
        const answer = await connect().deliver(name, request);
        const isAllowed = messages[name].request.safeParse(request).success;
        expect(answer).toEqual(isAllowed ? expect.objectContaining({ ok: true }) : refused);
      }),
      { numRuns: 2000 },
    );
  });

  it('answers internal, without a word of the mail, when a handler throws', async () => {
    const { deliver } = connect({
      ...handlers,
      analyzeDraft: (request) => {
        throw new Error(request.draft);
      },
    });
    expect(JSON.stringify(await deliver('analyzeDraft', draft))).toBe('{"ok":false,"error":"internal"}');
  });

  it.each<[string, unknown]>([
    ['another extension', { ...MAIL_PAGE, id: 'other' }],
    ['a sender without id', { ...MAIL_PAGE, id: undefined }],
    ['no sender', undefined],
    ['an unknown place', { id: 'own-id', frameId: 0, tab: {} }],
    ['an opaque origin', { ...MAIL_PAGE, origin: 'null' }],
    ['http', { ...MAIL_PAGE, origin: 'http://mail.google.com' }],
    ['another port', { ...MAIL_PAGE, origin: 'https://mail.google.com:8443' }],
    ['a look-alike', { ...MAIL_PAGE, origin: 'https://mail.google.com.example.org' }],
    ['another site', { ...MAIL_PAGE, origin: 'https://example.org' }],
    [
      'another site with our address in it',
      { ...MAIL_PAGE, origin: 'https://example.org/https://mail.google.com' },
    ],
    ['a frame in the page', { ...MAIL_PAGE, frameId: 3 }],
    ['no tab', { ...MAIL_PAGE, tab: undefined }],
    ['a page that is only prepared', { ...MAIL_PAGE, documentLifecycle: 'prerender' }],
    ['pages of another extension', { id: 'own-id', origin: 'chrome-extension://other' }],
  ])('refuses %s', async (_, sender) => {
    const { deliver, browser } = connect();
    browser.sender = sender;
    for (const name of Object.keys(messages) as MessageName[])
      expect(await deliver(name, {})).toEqual({ ok: false, error: 'no-access' });
  });

  it.each<[string, unknown]>([
    ['Gmail', MAIL_PAGE],
    ['Outlook', { ...MAIL_PAGE, origin: 'https://outlook.office.com' }],
    [
      'a browser that tells only the address',
      { id: 'own-id', url: 'https://outlook.live.com/mail/0/', tab: {} },
    ],
    [
      'our own page',
      { id: 'own-id', origin: 'chrome-extension://own-id', url: 'chrome-extension://own-id/options.html' },
    ],
  ])('answers %s', async (_, sender) => {
    const { deliver, browser } = connect();
    browser.sender = sender;
    expect(await deliver('readSettings', {})).toEqual({ ok: true, value: DEFAULT_SETTINGS });
  });
});
