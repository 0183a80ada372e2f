import type { ElementHandle, Page } from 'puppeteer-core';

import { type ClosedRoot, closedRootsOf } from './closed-roots.ts';
import { waitFor } from './wait-for.ts';

type Patience = { readonly timeoutMs?: number };

/** What a person finds in a panel of the extension, by role and name, in every browser the same. */
export type PanelOnPage = {
  /** All parts of this role (and name) now; empty when the panel is not there. */
  all(role: string, name?: string): Promise<ElementHandle[]>;
  /** Waits for the first part of this role and name; its error tells what the panel shows instead. */
  find(role: string, name?: string, patience?: Patience): Promise<ElementHandle>;
  button(name: string, patience?: Patience): Promise<ElementHandle>;
  region(name: string, patience?: Patience): Promise<ElementHandle>;
  /** Presses a button with the mouse. */
  click(name: string, patience?: Patience): Promise<void>;
  /** Types into the field of this name, key by key. */
  type(name: string, text: string): Promise<void>;
  /** The text as shown; empty when the panel is not there or hidden. */
  text(): Promise<string>;
  /** Waits until the shown text passes. Gives that text. */
  waitForText(passes: RegExp | string, patience?: Patience): Promise<string>;
  isThere(): Promise<boolean>;
};

const fieldRoles = ['textbox', 'searchbox', 'combobox'] as const;

/** The panel on a page: the `nth` closed shadow root in document order. Looked up anew at each call, so it may come later. */
export function panelOn(page: Page, nth = 0): PanelOnPage {
  const rootNow = async (): Promise<ClosedRoot | undefined> => (await closedRootsOf(page))[nth];
  const all = async (role: string, name?: string): Promise<ElementHandle[]> =>
    (await rootNow())?.locate(role, name) ?? [];
  const text = async (): Promise<string> => {
    const root = await rootNow();
    return root ? root.root.evaluate(shownText) : '';
  };
  const describe = async (wanted: string): Promise<string> => `${wanted}; the panel shows: ${await text()}`;
  const find: PanelOnPage['find'] = (role, name, patience) =>
    waitFor(async () => (await all(role, name))[0], {
      ...patience,
      describe: () => describe(`a ${role} ${name === undefined ? '' : `“${name}”`}`),
    });

  return {
    all,
    find,
    button: (name, patience) => find('button', name, patience),
    region: (name, patience) => find('region', name, patience),
    click: async (name, patience) => (await find('button', name, patience)).click(),
    type: async (name, words) => {
      const field = await waitFor(
        async () => (await Promise.all(fieldRoles.map((role) => all(role, name)))).flat()[0],
        { describe: () => describe(`a field “${name}”`) },
      );
      await field.type(words);
    },
    text,
    waitForText: (passes, patience) =>
      waitFor(
        async () => {
          const shown = await text();
          return (typeof passes === 'string' ? shown.includes(passes) : passes.test(shown)) ? shown : null;
        },
        { ...patience, describe: () => describe(`the text ${String(passes)}`) },
      ),
    isThere: async () => (await rootNow()) !== undefined,
  };
}

/** How many panels a page has. */
export const countPanels = async (page: Page): Promise<number> => (await closedRootsOf(page)).length;

/** Runs in the page. A style sheet's own text counts as shown where it is not rendered, so it is skipped. */
function shownText(root: Node): string {
  return (
    [...root.childNodes]
      .filter((node) => node instanceof HTMLElement && !(node instanceof HTMLStyleElement))
      // What is not rendered would give all of its text.
      .map((node) => (node instanceof HTMLElement && node.checkVisibility() ? node.innerText : ''))
      .join('\n')
      .trim()
  );
}
