import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '../../..');
const COACH = join(ROOT, 'lib/cli/coach.ts');
const GOOD =
  'Beste Jan,\n\nWat vervelend dat u moest wachten. Ik stuur u vandaag een nieuwe fiets.\n\nGroeten,\nEls';
const POOR =
  'Beste klant,\n\nWij hebben uw klacht in goede orde ontvangen. U had de voorwaarden moeten lezen.';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'coach-'));
  writeFileSync(join(folder, 'goed.txt'), GOOD);
  writeFileSync(join(folder, 'slecht.txt'), POOR);
  writeFileSync(join(folder, 'latin.txt'), Buffer.from('Beste Jan,\néén', 'latin1'));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** The real command. `talk` may write and read while it runs; without it standard input is closed at once. */
const coach = async (
  args: string[],
  talk: (command: {
    write: (text: string) => void;
    nextLine: () => Promise<string>;
    stopReading: () => void;
  }) => Promise<void> = async () => {},
) => {
  const command = spawn(process.execPath, [COACH, ...args], { cwd: folder });
  let out = '';
  let err = '';
  const waiting: (() => void)[] = [];
  command.stdout.setEncoding('utf8').on('data', (text: string) => {
    out += text;
    for (const wake of waiting.splice(0)) wake();
  });
  command.stderr.setEncoding('utf8').on('data', (text: string) => {
    err += text;
  });
  command.stdin.on('error', () => {});
  const closed = new Promise<number | null>((resolve) => {
    command.on('close', resolve);
  });
  const state = { isClosed: false };
  void closed.then(() => {
    state.isClosed = true;
    for (const wake of waiting.splice(0)) wake();
  });
  let read = 0;
  const nextLine = async (): Promise<string> => {
    while (!out.includes('\n', read) && !state.isClosed)
      await new Promise<void>((resolve) => waiting.push(resolve));
    const line = out.slice(read, out.indexOf('\n', read));
    read += line.length + 1;
    return line;
  };
  await talk({
    write: (text) => command.stdin.write(text),
    nextLine,
    stopReading: () => command.stdout.destroy(),
  });
  command.stdin.end();
  return { code: await closed, out, err };
};

describe('the command', { timeout: 30_000 }, () => {
  it('reads standard input where no file is named, and says 0', async () => {
    const { code, out, err } = await coach([], async ({ write }) => write(GOOD));
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain('▸ triade');
  });

  it('tells several drafts as JSON, one per line, and says 2 when strict', async () => {
    const { code, out } = await coach(['--json', '--strict', '--apply', 'goed.txt', 'slecht.txt']);
    const reports = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(code).toBe(2);
    expect(reports.map(({ id, improved }) => [id, improved !== undefined])).toEqual([
      ['goed.txt', true],
      ['slecht.txt', true],
    ]);
  });

  it('says 1 and where, on one line, when a draft is no text', async () => {
    const { code, out, err } = await coach(['--json', 'latin.txt']);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toMatch(/^latin\.txt, regel 2: .*UTF-8.*\n$/);
  });

  it('says 1 and the option on one line when it is used otherwise than it can be', async () => {
    const { code, out, err } = await coach(['--framework', 'aida', 'goed.txt']);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toMatch(/^--framework aida: kies uit .*triade.*\n$/);
  });

  it('answers each JSON line while the next is still to come', async () => {
    const { code, out } = await coach(['--jsonl'], async ({ write, nextLine }) => {
      for (const id of ['a', 'b']) {
        write(`${JSON.stringify({ id, draft: POOR })}\n`);
        expect(JSON.parse(await nextLine())).toMatchObject({ id, language: 'nl' });
      }
      write('kapot\n');
      expect(JSON.parse(await nextLine())).toMatchObject({ line: 3 });
      write(JSON.stringify({ id: 'c', draft: 'I am so sorry that you had to wait for us.' }));
    });
    expect(code).toBe(0);
    expect(JSON.parse(out.trim().split('\n')[3] ?? '')).toMatchObject({ id: 'c', language: 'en' });
  });

  it('stops without a word when nobody reads any more', async () => {
    const line = `${JSON.stringify({ id: 1, draft: POOR })}\n`;
    const { code, err } = await coach(['--jsonl'], async ({ write, nextLine, stopReading }) => {
      write(line);
      await nextLine();
      stopReading();
      write(line.repeat(200));
    });
    expect({ code, err }).toEqual({ code: 0, err: '' });
  });

  it('says the same to the same draft, byte for byte', async () => {
    const args = ['--json', '--apply', 'slecht.txt'];
    const [first, second] = await Promise.all([coach(args), coach(args)]);
    expect(first.out).toBe(second.out);
    expect(first.out).not.toBe('');
  });

  it('explains itself', async () => {
    const { code, out } = await coach(['--help']);
    expect(code).toBe(0);
    for (const option of [
      'complaint',
      'lang',
      'framework',
      'json',
      'jsonl',
      'apply',
      'stage',
      'stance',
      'strict',
    ])
      expect(out).toContain(`--${option}`);
  });
});
