import type { CDPSession, ElementHandle, Page } from 'puppeteer-core';
import { BidiFrame } from 'puppeteer-core/internal/bidi/Frame.js';
import { CdpFrame } from 'puppeteer-core/internal/cdp/Frame.js';

/** One closed shadow root of a page, and how to find parts in it as assistive technology does. */
export type ClosedRoot = {
  readonly root: ElementHandle;
  /** Parts with this role and, when given, exactly this name. */
  locate(role: string, name?: string): Promise<ElementHandle[]>;
};

/**
 * The closed shadow roots of a page, in document order. A page cannot open them; a driver can, and this is the only place
 * that knows how in each browser. Neither way is seen by the page or by the extension.
 */
export async function closedRootsOf(page: Page): Promise<ClosedRoot[]> {
  const frame: unknown = page.mainFrame();
  if (frame instanceof BidiFrame) return rootsInFirefox(frame);
  if (frame instanceof CdpFrame) return rootsInChromium(page, frame);
  throw new Error('Closed shadow roots can be read in Chromium and Firefox only.');
}

async function rootsInChromium(page: Page, frame: CdpFrame): Promise<ClosedRoot[]> {
  const handleOf = async (id: number): Promise<ElementHandle> =>
    elementOf(await frame.isolatedRealm().adoptBackendNode(id));
  const { top, roots } = await readDom(page);
  return Promise.all(
    roots.map(async (root) => ({
      root: await handleOf(root.backendNodeId),
      // Asked of the whole page and then narrowed: neither the root nor a bare host is in the accessibility tree.
      locate: async (role, name) => {
        const inside = new Set(idsUnder(root));
        const found = await queryTree(page, {
          backendNodeId: top,
          role,
          ...(name === undefined ? {} : { name }),
        });
        return Promise.all(found.filter((id) => inside.has(id)).map(handleOf));
      },
    })),
  );
}

/** Backend ids of the closed roots of a page; Chromium only. */
export const closedRootIds = async (page: Page): Promise<number[]> =>
  (await readDom(page)).roots.map(({ backendNodeId }) => backendNodeId);

type DomNode = {
  readonly backendNodeId: number;
  readonly shadowRootType?: string;
  readonly shadowRoots?: readonly DomNode[];
  readonly children?: readonly DomNode[];
};

async function readDom(page: Page): Promise<{ top: number; roots: DomNode[] }> {
  return withDevtools(page, async (devtools) => {
    const { root } = await devtools.send('DOM.getDocument', { depth: -1, pierce: true });
    return { top: root.backendNodeId, roots: closedRootsUnder(root) };
  });
}

async function queryTree(
  page: Page,
  { name, ...query }: { backendNodeId: number; role: string; name?: string },
): Promise<number[]> {
  return withDevtools(page, async (devtools) => {
    const { nodes } = await devtools.send('Accessibility.queryAXTree', {
      ...query,
      ...(name === undefined ? {} : { accessibleName: name }),
    });
    return nodes.flatMap(({ ignored, backendDOMNodeId }) => (ignored ? [] : (backendDOMNodeId ?? [])));
  });
}

async function withDevtools<Value>(
  page: Page,
  work: (devtools: CDPSession) => Promise<Value>,
): Promise<Value> {
  const devtools = await page.createCDPSession();
  try {
    return await work(devtools);
  } finally {
    await devtools.detach();
  }
}

const below = ({ shadowRoots = [], children = [] }: DomNode): DomNode[] => [...shadowRoots, ...children];

const idsUnder = (node: DomNode): number[] => [node.backendNodeId, ...below(node).flatMap(idsUnder)];

const closedRootsUnder = (node: DomNode): DomNode[] => [
  ...(node.shadowRootType === 'closed' ? [node] : []),
  ...below(node).flatMap(closedRootsUnder),
];

async function rootsInFirefox(frame: BidiFrame): Promise<ClosedRoot[]> {
  const context = frame.browsingContext;
  const realm = frame.isolatedRealm();
  const { result: answer } = await context.userContext.browser.session.send('script.evaluate', {
    expression: '[...document.querySelectorAll("*")]',
    target: { context: context.id, sandbox: '__closed_roots__' },
    awaitPromise: false,
    serializationOptions: { includeShadowTree: 'all', maxDomDepth: 0 },
  });
  if (answer.type !== 'success' || answer.result.type !== 'array') return [];
  const roots = (answer.result.value ?? []).flatMap((node) => {
    const root = node.type === 'node' ? node.value?.shadowRoot : null;
    return root?.value?.mode === 'closed' && root.sharedId ? [{ root, sharedId: root.sharedId }] : [];
  });
  return roots.map(({ root, sharedId }) => ({
    root: elementOf(realm.createHandle(root)),
    locate: async (role, name) => {
      const value = name === undefined ? { role } : { role, name };
      const found = await context.locateNodes({ type: 'accessibility', value }, [{ sharedId }]);
      return found.map((node) => elementOf(realm.createHandle(node)));
    },
  }));
}

function elementOf(handle: { asElement(): unknown }): ElementHandle {
  const element = handle.asElement();
  if (!isElementHandle(element)) throw new Error('The driver gave back something that is no element.');
  return element;
}

/** Puppeteer's internal and public types name the same class twice; only the public one is used from here on. */
const isElementHandle = (value: unknown): value is ElementHandle =>
  typeof value === 'object' && value !== null && '$$' in value;
