import { afterEach, beforeEach, expect, it, vi } from 'vitest';

import { RichEditor } from '#lib/mail/rich-editor.ts';
import { Underliner } from '#lib/mail/underline.ts';

import { find, show } from './pages.ts';

/** As the browser's: a set of ranges; a static range keeps what it was given. */
class FakeHighlight extends Set<AbstractRange> {}
class FakeStaticRange {
  readonly given: StaticRangeInit;
  constructor(given: StaticRangeInit) {
    this.given = given;
  }
}
const registry = new Map<string, FakeHighlight>();
const made: Underliner[] = [];

const marked = (name: string): string[] =>
  [...(registry.get(name) ?? [])].map((drawn) => {
    if (!(drawn instanceof FakeStaticRange)) throw new Error('a live range slows typing down');
    const range = document.createRange();
    range.setStart(drawn.given.startContainer, drawn.given.startOffset);
    range.setEnd(drawn.given.endContainer, drawn.given.endOffset);
    return range.toString();
  });

function underliner(html: string): { readonly editor: RichEditor; readonly underliner: Underliner } {
  const field = document.createElement('div');
  field.append(...new DOMParser().parseFromString(html, 'text/html').body.childNodes);
  document.body.append(field);
  const editor = new RichEditor(field);
  const lines = new Underliner(editor);
  made.push(lines);
  return { editor, underliner: lines };
}

beforeEach(() => {
  show('');
  vi.stubGlobal('Highlight', FakeHighlight);
  vi.stubGlobal('StaticRange', FakeStaticRange);
  vi.stubGlobal('CSS', { highlights: registry });
});
afterEach(() => {
  for (const lines of made.splice(0)) lines.clear();
  vi.unstubAllGlobals();
});

const SEEN = 'Jammer dat u dit zo ervaart.';
const part = (text: string, weight: 'strong' | 'soft' = 'strong') => {
  const start = SEEN.indexOf(text);
  return { start, end: start + text.length, weight };
};

it('marks the parts, each with its weight, and adds nothing to the page', () => {
  const { underliner: lines } = underliner('<div>Jammer dat <b>u dit</b> zo ervaart.</div>');
  const before = document.body.outerHTML;
  lines.mark([part('dat u dit'), part('ervaart', 'soft')], SEEN);
  expect(marked('wk1-strong')).toEqual(['dat u dit']);
  expect(marked('wk1-soft')).toEqual(['ervaart']);
  expect(document.body.outerHTML).toBe(before);
});

it('moves along with the text, and drops a part that changed', () => {
  const { underliner: lines } = underliner('<div>Jammer dat u dit zo ervaart.</div>');
  lines.mark([part('Jammer'), part('ervaart')], SEEN);
  find('div div').textContent = 'Jammerlijk dat u dit zo ervaart.';
  lines.refresh();
  expect(marked('wk1-strong')).toEqual(['ervaart']);
});

it('finds its parts again after the editor made other nodes', () => {
  const { underliner: lines } = underliner('<div>Jammer dat u dit zo ervaart.</div>');
  lines.mark([part('ervaart')], SEEN);
  find('div').replaceChildren(
    ...new DOMParser().parseFromString('<p>Jammer dat u dit zo <i>er</i>vaart.</p>', 'text/html').body
      .childNodes,
  );
  lines.refresh();
  expect(marked('wk1-strong')).toEqual(['ervaart']);
});

it('shares the registry between windows and leaves it empty behind', () => {
  const a = underliner('<div>Jammer dat u dit zo ervaart.</div>');
  const b = underliner('<div>Jammer dat u dit zo ervaart.</div>');
  a.underliner.mark([part('Jammer')], SEEN);
  b.underliner.mark([part('ervaart')], SEEN);
  expect(marked('wk1-strong')).toEqual(['Jammer', 'ervaart']);
  a.underliner.clear();
  expect(marked('wk1-strong')).toEqual(['ervaart']);
  b.underliner.clear();
  expect([...registry.keys()]).toEqual([]);
});

it('is there again after the page cleared the registry, or another took its name', () => {
  const { underliner: lines } = underliner('<div>Jammer dat u dit zo ervaart.</div>');
  lines.mark([part('Jammer')], SEEN);
  registry.clear();
  lines.refresh();
  expect(marked('wk1-strong')).toEqual(['Jammer']);
  registry.set('wk1-strong', new FakeHighlight());
  lines.refresh();
  expect(marked('wk1-strong')).toEqual(['Jammer']);
});
