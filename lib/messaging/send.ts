/**
 * How a page asks the background. Without zod: the other end is our own background of the same build, which checks what it is
 * asked, and what every mail page loads must be small.
 */
import { defineExtensionMessaging } from '@webext-core/messaging';

import { failed, type Result } from '#lib/domain/result.ts';

import { isExtensionAlive } from './extension-life.ts';
import type { Answer, HandlerError, MessageName, Reply, Request } from './protocol.ts';

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

// Long enough for a stopped worker to start (80 ms at worst, measured) and read a very long letter.
const ANSWER_TIMEOUT_MS = 1500;
const TRIES = 2;

export const createSend =
  (transport: SendTransport): Send =>
  async <Name extends MessageName>(name: Name, request: Request<Name>, { signal }: SendOptions = {}) => {
    for (let tryCount = 0; tryCount < TRIES; tryCount += 1) {
      if (!transport.isAlive()) return failed('extension-gone');
      if (signal?.aborted === true) return failed('unreachable');
      const raw = await answerInTime(transport.deliver(name, request), signal);
      if (raw === undefined) continue;
      return isReply<Name>(raw) ? raw : failed('internal');
    }
    return failed(transport.isAlive() ? 'unreachable' : 'extension-gone');
  };

const ERRORS: readonly unknown[] = [
  'bad-request',
  'no-access',
  'storage-unavailable',
  'internal',
] satisfies HandlerError[];

/** Whether this has the form of an answer. What is in it, our own background has typed. */
const isReply = <Name extends MessageName>(raw: unknown): raw is Reply<Name> => {
  if (typeof raw !== 'object' || raw === null || !('ok' in raw)) return false;
  return raw.ok === true ? 'value' in raw : raw.ok === false && 'error' in raw && ERRORS.includes(raw.error);
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
