/** How the background is asked: every request is checked, and who asks. */
import { defineExtensionMessaging } from '@webext-core/messaging';
import * as z from 'zod/mini';

import { failed, type Result } from '#lib/domain/result.ts';

import { classifySender, type OwnIdentity, type Side } from './classify-sender.ts';
import { messages, type Answer, type HandlerError, type MessageName, type Request } from './protocol.ts';

// Without this, zod tries `new Function`, which the extension's content policy reports.
z.config({ jitless: true });

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

const runtime = defineExtensionMessaging<Record<MessageName, (request: unknown) => unknown>>();

export const handle = createHandle({
  own: () => ({ id: chrome.runtime.id, origin: new URL(chrome.runtime.getURL('/')).href.replace(/\/$/, '') }),
  receive: (name, answer) => {
    runtime.onMessage(name, async ({ data, sender }) => answer(data, sender));
  },
});
