import { defineExtensionMessaging } from '@webext-core/messaging';
import * as z from 'zod/mini';

import { failed, ok, type Result } from '#lib/domain/result.ts';

import { classifySender, type OwnIdentity, type Side } from './classify-sender.ts';
import { isExtensionAlive } from './extension-life.ts';
import {
  messages,
  reply,
  type Answer,
  type HandlerError,
  type MessageName,
  type Request,
} from './protocol.ts';

// Without this, zod tries `new Function`, which the extension's content policy reports.
z.config({ jitless: true });

/** `unreachable`: nobody answered in time, also after a second try. `extension-gone`: updated or removed; reload the tab. */
export type SendError = 'unreachable' | 'extension-gone' | HandlerError;

type SendOptions = { readonly signal?: AbortSignal };

/**
 * Sends one message to the background and answers what it said. Never throws. A worker that was asleep or died gets a
 * second try, so a handler may see the same request twice. An aborted `signal` answers `unreachable` at once.
 */
export type Send = <Name extends MessageName>(
  name: Name,
  request: Request<Name>,
  options?: SendOptions,
) => Promise<Result<Answer<Name>, SendError>>;

/** How messages leave this page. */
export type SendTransport = {
  /** Delivers once and answers what came back; rejects, or answers undefined, when nobody was there. */
  deliver(name: MessageName, request: unknown): Promise<unknown>;
  /** False once the extension was updated, reloaded or removed under this page. */
  isAlive(): boolean;
};

/** One function per message; a message without a handler does not compile. */
export type Handlers = {
  readonly [Name in MessageName]: (
    request: Request<Name>,
  ) => Result<Answer<Name>, HandlerError> | Promise<Result<Answer<Name>, HandlerError>>;
};

/** How messages reach the background. `sender` is what the browser says of the other side. */
export type ReceiveTransport = {
  own(): OwnIdentity;
  receive(name: MessageName, answer: (request: unknown, sender: unknown) => Promise<unknown>): void;
};

// Long enough for a stopped worker to start (80 ms at worst, measured) and read a very long letter.
const ANSWER_TIMEOUT_MS = 1500;
const TRIES = 2;

type Shape<Name extends MessageName> = {
  readonly request: z.ZodMiniType<Request<Name>>;
  readonly answer: z.ZodMiniType<Answer<Name>>;
};
const shapes: { readonly [Name in MessageName]: Shape<Name> } = messages;

/** Who may send what. Whatever reads the whole library or changes it is not for a mail page. */
const allowedFrom: { readonly [Name in MessageName]: readonly Side[] } = {
  analyzeDraft: ['mail-page', 'own-page'],
  findSnippets: ['mail-page', 'own-page'],
  countSnippetUse: ['mail-page', 'own-page'],
  readSettings: ['mail-page', 'own-page'],
  changeSettings: ['mail-page', 'own-page'],
  openOptions: ['mail-page', 'own-page'],
};

const anyReply = reply(z.unknown());

export const createSend =
  (transport: SendTransport): Send =>
  async (name, request, { signal } = {}) => {
    const shape = shapes[name];
    if (!shape.request.safeParse(request).success) return failed('bad-request');
    for (let tryCount = 0; tryCount < TRIES; tryCount += 1) {
      if (!transport.isAlive()) return failed('extension-gone');
      if (signal?.aborted === true) return failed('unreachable');
      const raw = await answerInTime(transport.deliver(name, request), signal);
      if (raw === undefined) continue;
      const envelope = anyReply.safeParse(raw);
      if (!envelope.success) return failed('internal');
      if (!envelope.data.ok) return failed(envelope.data.error);
      const answer = shape.answer.safeParse(envelope.data.value);
      return answer.success ? ok(answer.data) : failed('internal');
    }
    return failed(transport.isAlive() ? 'unreachable' : 'extension-gone');
  };

/**
 * Registers every handler at once; call it synchronously when the worker starts. Refuses strangers (`no-access`) and
 * requests that do not fit (`bad-request`); a handler that throws answers `internal`. Nothing is logged.
 */
export const createHandle =
  (transport: ReceiveTransport) =>
  (handlers: Handlers): void => {
    const register = <Name extends MessageName>(name: Name): void => {
      transport.receive(name, async (request, sender) => {
        const side = classifySender(sender, transport.own());
        if (side === null || !allowedFrom[name].includes(side)) return failed('no-access');
        return answerRequest(shapes[name], handlers[name], request);
      });
    };
    for (const name of Object.keys(messages).filter(isMessageName)) register(name);
  };

const isMessageName = (name: string): name is MessageName => Object.hasOwn(messages, name);

const answerRequest = async <Name extends MessageName>(
  shape: Shape<Name>,
  handler: Handlers[Name],
  raw: unknown,
): Promise<Result<Answer<Name>, HandlerError>> => {
  const request = shape.request.safeParse(raw);
  if (!request.success) return failed('bad-request');
  try {
    return await handler(request.data);
  } catch {
    // The error may quote the mail, so it goes nowhere.
    return failed('internal');
  }
};

/** What came back, or undefined when nothing did within the time or before the abort. */
const answerInTime = async (answer: Promise<unknown>, signal: AbortSignal | undefined): Promise<unknown> =>
  new Promise((resolve) => {
    const settle = (value: unknown): void => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', giveUp);
      resolve(value);
    };
    const giveUp = (): void => settle(undefined);
    const timer = setTimeout(giveUp, ANSWER_TIMEOUT_MS);
    signal?.addEventListener('abort', giveUp);
    answer.then(settle, giveUp);
  });

const runtime = defineExtensionMessaging<Record<MessageName, (request: unknown) => unknown>>();

export const send = createSend({
  deliver: async (name, request) => runtime.sendMessage(name, request),
  isAlive: isExtensionAlive,
});

export const handle = createHandle({
  own: () => ({ id: chrome.runtime.id, origin: new URL(chrome.runtime.getURL('/')).href.replace(/\/$/, '') }),
  receive: (name, answer) => {
    runtime.onMessage(name, async ({ data, sender }) => answer(data, sender));
  },
});
