import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { compilePack } from '#lib/engine/compile-pack.ts';
import { readPack } from '#lib/packs/read-pack.ts';

const PACK = `language: nl
title: Proef
version: 0.0.1
authors: [Wij]
address: { formal: [u], informal: [je] }
salutations: [beste]
closings: [groet]
abbreviations: [bijv]
default-framework: triade
`;

let folder: string;

const write = (path: string, text: string): void => {
  const file = join(folder, 'nl', path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
};

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pack-'));
  write('pack.yaml', PACK);
});
afterEach(() => rmSync(folder, { recursive: true }));

const signal = (flag: string) =>
  `title: Dank\nlabel: thanks\nflag: ['${flag}']\nexamples: { flags: [], allows: [] }\n`;

describe('reading a pack', () => {
  it('takes the id of a file from its path', () => {
    write('signals/thanks/dank-u.yaml', signal('dank u'));
    expect(Object.keys(readPack('nl', folder).signals)).toEqual(['thanks/dank-u']);
  });

  it('tells all problems at once, each with its file and place', () => {
    write('signals/thanks/a.yaml', 'title: A\n');
    write('signals/thanks/b.yaml', signal('x').replace('thanks', 'dankbaarheid'));
    expect(() => readPack('nl', folder)).toThrow(
      /signals\/thanks\/a\.yaml: label[\s\S]*signals\/thanks\/b\.yaml: label/,
    );
  });

  it('tells where a file is no YAML', () => {
    write('signals/thanks/a.yaml', 'title: [A\n');
    expect(() => readPack('nl', folder)).toThrow(/signals\/thanks\/a\.yaml: .*line 2/);
  });

  it('tells which file holds a pattern that cannot be read', () => {
    write('signals/thanks/a.yaml', signal('dank (u'));
    expect(() => compilePack(readPack('nl', folder))).toThrow(
      /signals\/thanks\/a\.yaml: “dank \(u” mist een haakje/,
    );
  });
});
