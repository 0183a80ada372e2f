import type { CDPSession, Page } from 'puppeteer-core';

/** The world in which a content script lives: it sees the page's nodes, not the page's scripts. */
export type ContentWorld = {
  /** Runs a function there and waits for its answer, which must survive JSON. It sees only its arguments. */
  run<Args extends readonly unknown[], Answer>(
    work: (...args: Args) => Answer | Promise<Answer>,
    ...args: Args
  ): Promise<Answer>;
  close(): Promise<void>;
};

/** The world of an extension's content script on a page. `origin` is `chrome-extension://…`. Chromium only. */
export const openContentWorld = async (page: Page, origin: string): Promise<ContentWorld> => {
  const devtools = await page.createCDPSession();
  const executionContextId = await findContext(devtools, origin);
  return {
    run: async (work, ...args) => {
      const { result, exceptionDetails } = await devtools.send('Runtime.callFunctionOn', {
        functionDeclaration: work.toString(),
        executionContextId,
        arguments: args.map((value) => ({ value })),
        awaitPromise: true,
        returnByValue: true,
      });
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      return result.value;
    },
    close: () => devtools.detach(),
  };
};

/** Enabling the domain tells of every world that exists, before it answers. */
const findContext = async (devtools: CDPSession, origin: string): Promise<number> => {
  const found: number[] = [];
  devtools.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin === origin && context.auxData?.type === 'isolated') found.push(context.id);
  });
  await devtools.send('Runtime.enable');
  const [id] = found;
  if (id === undefined) throw new Error(`No content script of ${origin} on this page.`);
  return id;
};
