import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

import type { CDPSession, Page } from 'puppeteer-core';
import * as z from 'zod/mini';

import { closedRootIds } from './closed-roots.ts';

/** One broken rule: axe's name of it, what helps, and where. */
export type Barrier = { readonly rule: string; readonly help: string; readonly places: readonly string[] };

const report = z.array(z.object({ rule: z.string(), help: z.string(), places: z.array(z.string()) }));

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe-core finds in the `nth` panel of a page, with the page's real colours and sizes. Chromium only. */
export async function checkPanelAccessibility(page: Page, nth = 0): Promise<Barrier[]> {
  const id = (await closedRootIds(page))[nth];
  if (id === undefined) throw new Error(`There is no panel number ${nth} on ${page.url()} to check.`);
  return inOwnWorld(page, async (devtools, contextId) => {
    const root = await devtools.send('DOM.resolveNode', { backendNodeId: id, executionContextId: contextId });
    return { objectId: root.object.objectId, check: checkRoot };
  });
}

/** What axe-core finds in a whole page, one of the extension's own for instance. Chromium only. */
export async function checkPageAccessibility(page: Page): Promise<Barrier[]> {
  return inOwnWorld(page, async (devtools, contextId) => {
    const { result } = await devtools.send('Runtime.evaluate', { expression: 'document', contextId });
    return { objectId: result.objectId, check: checkDocument };
  });
}

/**
 * Runs in a world of its own on the page: the extension's world needs no test code and the page's Trusted Types do not stop
 * it. The world sees the same elements, so what it finds is what is there.
 */
async function inOwnWorld(
  page: Page,
  prepare: (
    devtools: CDPSession,
    contextId: number,
  ) => Promise<{ objectId: string | undefined; check: string }>,
): Promise<Barrier[]> {
  const devtools = await page.createCDPSession();
  try {
    const { frameTree } = await devtools.send('Page.getFrameTree');
    const { executionContextId: contextId } = await devtools.send('Page.createIsolatedWorld', {
      frameId: frameTree.frame.id,
      worldName: 'accessibility-check',
    });
    await devtools.send('Runtime.evaluate', { expression: axeSource, contextId });
    const { objectId, check } = await prepare(devtools, contextId);
    const answer = await devtools.send('Runtime.callFunctionOn', {
      ...(objectId === undefined ? {} : { objectId }),
      functionDeclaration: check,
      awaitPromise: true,
      returnByValue: true,
    });
    if (answer.exceptionDetails) {
      throw new Error(
        `axe did not run: ${answer.exceptionDetails.exception?.description ?? answer.exceptionDetails.text}`,
      );
    }
    return report.parse(answer.result.value);
  } finally {
    await devtools.detach();
  }
}

const summarise = `({ violations }) => violations.map(({ id, help, nodes }) =>
  ({ rule: id, help, places: nodes.map((node) => node.html.slice(0, 200)) }))`;

// Page-wide rules (title, language, landmarks) are the webmail's own affair, not the panel's.
const panelOptions = "{ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] }";

// axe walks open roots only, and measures colours inside the body only, where a panel's host need not stand. Each world has
// its own view of an element's properties, so these two are changed for axe alone.
const checkRoot = `async function () {
  Object.defineProperty(this.host, 'shadowRoot', { value: this, configurable: true });
  const makeWalker = document.createTreeWalker.bind(document);
  document.createTreeWalker = (top, ...rest) => {
    if (top !== document.body) return makeWalker(top, ...rest);
    const walker = makeWalker(document.documentElement, ...rest);
    walker.currentNode = document.body;
    return walker;
  };
  return (${summarise})(await axe.run(this.host, ${panelOptions}));
}`;

const checkDocument = `async function () {
  return (${summarise})(await axe.run(this));
}`;
