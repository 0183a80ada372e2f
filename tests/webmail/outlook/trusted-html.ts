import type { DOMCreator } from 'roosterjs-content-model-types';

type Policy = { createHTML(html: string): string };
type PolicyFactory = { createPolicy(name: string, rules: Policy): Policy };

declare global {
  interface Window {
    trustedTypes?: PolicyFactory;
  }
}

const asIs: Policy = { createHTML: (html) => html };

/** The only policy that the page's own rules allow. */
const policy = window.trustedTypes?.createPolicy('webmail', asIs) ?? asIs;

/** Turns HTML into a document of its own; nothing in it runs. */
export function parseHtml(html: string): Document {
  return new DOMParser().parseFromString(policy.createHTML(html), 'text/html');
}

/** The same, in the shape that roosterjs asks for. */
export const domCreator: DOMCreator = { htmlToDOM: parseHtml };
