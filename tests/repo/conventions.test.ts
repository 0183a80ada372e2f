import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { language } from '#lib/domain/language.ts';
import { readPack } from '#lib/packs/read-pack.ts';

const ROOT = join(import.meta.dirname, '../..');

const sources = ['lib', 'components', 'entrypoints'].flatMap((folder) =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => ({ name: `${folder}/${name}`, text: readFileSync(join(ROOT, folder, name), 'utf8') })),
);

const violations = (pattern: RegExp): string[] =>
  sources.filter(({ text }) => pattern.test(text)).map(({ name }) => name);

describe('the sources', () => {
  it.each([
    ['read HTML from a string', /\b(createContextualFragment|dangerouslySetInnerHTML|document\.write)\b/],
    ['listen to messages of the page', /addEventListener\(\s*'message'/],
    ['talk to the network', /\b(fetch\(|XMLHttpRequest|WebSocket|EventSource|sendBeacon)\b/],
    ['leave a note for later', /\b(TODO|FIXME|XXX)\b/],
  ])('never %s', (_, pattern) => expect(violations(pattern)).toEqual([]));

  it('parse HTML in one place only, into a document that runs nothing and is read as text', () => {
    expect(violations(/\bDOMParser\b/)).toEqual(['lib/mail/gmail/read-incoming.ts']);
  });

  it('keep a file to one thing: the median is under a hundred lines', () => {
    const lengths = sources.map(({ text }) => text.split('\n').length).sort((a, b) => a - b);
    expect(lengths[Math.floor(lengths.length / 2)]).toBeLessThan(100);
  });
});

describe.each(language.options)('the files of pack %s', (code) => {
  const pack = readPack(code);

  it.each(Object.entries({ ...pack.rules, ...pack.signals, ...pack.marks }))(
    '%s has two examples on each side',
    (_, { examples }) => {
      expect(examples.flags.length).toBeGreaterThanOrEqual(2);
      expect(examples.allows.length).toBeGreaterThanOrEqual(2);
    },
  );

  it('give every rule a title of its own', () => {
    const titles = Object.values(pack.rules).map(({ title }) => title);
    expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
  });

  it('have an offer for every part that a framework may miss', () => {
    const offered = new Set(Object.values(pack.offers).map(({ part }) => part));
    const wanted = Object.values(pack.frameworks).flatMap(({ steps }) =>
      steps.flatMap((step) => (step.optional ? [] : [step.offer ?? step['shown-by'][0]])),
    );
    expect(wanted.filter((part) => part !== undefined && !offered.has(part))).toEqual([]);
  });

  it('have starter snippets of every kind', () => {
    const kinds = new Set(Object.values(pack.snippets).map(({ kind }) => kind));
    expect(kinds.size).toBe(12);
  });

  it('have enough starter snippets', () => {
    const count = Object.values(pack.snippets).reduce((sum, { snippets }) => sum + snippets.length, 0);
    expect(count).toBeGreaterThanOrEqual(code === 'nl' ? 60 : 40);
  });
});
