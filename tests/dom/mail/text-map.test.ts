import fc from 'fast-check';
import { expect, test } from 'vitest';

import { readOwnWords } from '#lib/mail/own-words.ts';
import { offsetAt, pointAt } from '#lib/mail/text-map.ts';

type Branch = { readonly tag: string; readonly children: readonly (Branch | string)[] };

const tree = fc.letrec<{ node: Branch | string; branch: Branch }>((tie) => ({
  node: fc.oneof(
    { depthSize: 'small' },
    fc.constantFrom('een', 'twee ', ' drie', 'e\u0301', '😊', '\u00a0', 'a  b', ' ', 'x\n   y'),
    fc.constant({ tag: 'br', children: [] }),
    tie('branch'),
  ),
  branch: fc.record({
    tag: fc.constantFrom('div', 'b', 'span', 'p', 'li', 'td', 'blockquote'),
    children: fc.array(tie('node'), { maxLength: 4 }),
  }),
})).branch;

function build({ tag, children }: Branch): HTMLElement {
  const element = document.createElement(tag);
  element.append(...children.map((child) => (typeof child === 'string' ? child : build(child))));
  return element;
}

test('every offset leads to a place in the page that leads back to it', () => {
  fc.assert(
    fc.property(tree, (branch) => {
      const root = document.createElement('div');
      root.append(build(branch));
      document.body.replaceChildren(root);
      const map = readOwnWords(root);
      for (let offset = 0; offset <= map.text.length; offset += 1) {
        // The second half of a surrogate pair is no place.
        if (/[\udc00-\udfff]/.test(map.text[offset] ?? '')) continue;
        for (const lean of ['left', 'right'] as const) {
          expect(offsetAt(map, pointAt(map, offset, lean))).toBe(offset);
        }
      }
    }),
    { numRuns: 500 },
  );
});

test('a range from offset to offset holds exactly that text', () => {
  fc.assert(
    fc.property(tree, fc.nat(), fc.nat(), (branch, a, b) => {
      const root = document.createElement('div');
      root.append(build(branch));
      document.body.replaceChildren(root);
      const map = readOwnWords(root);
      const [start = 0, end = 0] = [a, b].map((n) => n % (map.text.length + 1)).sort((x, y) => x - y);
      const range = document.createRange();
      const from = pointAt(map, start, 'right');
      const to = pointAt(map, end, 'left');
      if (start < end) {
        range.setStart(from.node, from.offset);
        range.setEnd(to.node, to.offset);
      }
      const letters = (text: string): string => text.replace(/[\s\u00a0]+/gu, '');
      expect(letters(range.toString())).toBe(letters(map.text.slice(start, start < end ? end : start)));
    }),
    { numRuns: 500 },
  );
});
