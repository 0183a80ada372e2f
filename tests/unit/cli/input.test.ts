import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { decodeText } from '#lib/cli/decode-text.ts';
import { readJsonLine } from '#lib/cli/json-line.ts';
import { readLines } from '#lib/cli/read-lines.ts';

const bytes = (text: string): Uint8Array => Buffer.from(text);

describe('a text', () => {
  it.each(['', 'Beste Jan,\r\n\r\nGroet', '\uFEFFBeste Jan', 'één 😀'])('%j is kept exactly', (text) => {
    expect(decodeText(bytes(text), 'a.txt')).toBe(text);
  });

  it.each([
    ['Latin-1', Buffer.from('Beste Jan,\néén', 'latin1'), 'a.txt, regel 2: dit is geen UTF-8-tekst.'],
    ['UTF-16', Buffer.from('\uFEFFBeste Jan', 'utf16le'), 'a.txt, regel 1: dit is geen UTF-8-tekst.'],
    ['an image', Buffer.from([0x89, 0x50, 0x0a, 0x4e, 0x0a, 0x00]), 'a.txt, regel 1:'],
    ['text with a zero byte', bytes('een\ntwee\ndr\0ie'), 'a.txt, regel 3:'],
    ['text that stops halfway a letter', bytes('één').subarray(0, 1), 'a.txt, regel 1:'],
  ])('in %s is refused with file and line', (_, content, line) => {
    expect(() => decodeText(content, 'a.txt')).toThrow(line);
  });
});

const linesOf = async (chunks: readonly Uint8Array[]): Promise<string[]> => {
  const lines: string[] = [];
  const input = (async function* () {
    yield* chunks;
  })();
  for await (const line of readLines(input)) lines.push(Buffer.from(line).toString());
  return lines;
};

describe('lines', () => {
  it.each([
    ['', []],
    ['een', ['een']],
    ['een\n', ['een']],
    ['een\n\ntwee\n', ['een', '', 'twee']],
    ['een\r\ntwee', ['een\r', 'twee']],
    ['een\u2028twee\n', ['een\u2028twee']],
  ])('of %j', async (text, lines) => expect(await linesOf([bytes(text)])).toEqual(lines));

  it('are the same however the stream is cut', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.string({ unit: fc.constantFrom('a', 'é', '\n', '😀') }),
        fc.nat(5),
        async (text, size) => {
          const all = bytes(text);
          const chunks = Array.from({ length: Math.ceil(all.length / (size + 1)) }, (_, at) =>
            all.subarray(at * (size + 1), (at + 1) * (size + 1)),
          );
          expect(await linesOf(chunks)).toEqual(await linesOf([all]));
        },
      ),
    );
  });

  it('come as soon as they are complete', async () => {
    const seen: string[] = [];
    const input = (async function* () {
      yield bytes('een\ntw');
      seen.push('more');
      yield bytes('ee\n');
    })();
    for await (const line of readLines(input)) seen.push(Buffer.from(line).toString());
    expect(seen).toEqual(['een', 'more', 'twee']);
  });
});

describe('a JSON line', () => {
  it.each([
    ['{"id":"a","draft":"Hallo"}', { id: 'a', draft: 'Hallo', complaint: null, lang: null }],
    ['{"id":7,"draft":""}', { id: 7, draft: '', complaint: null, lang: null }],
    [
      '\uFEFF{"id":"a","draft":"x","complaint":"y","lang":"en"}\r',
      { id: 'a', draft: 'x', complaint: 'y', lang: 'en' },
    ],
    [
      '{"id":"a","draft":"x","complaint":null,"lang":null,"more":1}',
      { id: 'a', draft: 'x', complaint: null, lang: null },
    ],
  ])('%s is read', (line, expected) => expect(readJsonLine(bytes(line), 3)).toEqual(expected));

  it.each([
    ['nothing', { line: 3 }, 'regel 3: dit is geen JSON.'],
    ['', { line: 3 }, 'regel 3: deze regel is leeg.'],
    ['  \r', { line: 3 }, 'regel 3: deze regel is leeg.'],
    ['[]', { line: 3 }, 'regel 3:'],
    ['null', { line: 3 }, 'regel 3:'],
    ['{"draft":"x"}', { line: 3 }, 'regel 3: id ontbreekt'],
    ['{"id":"a"}', { id: 'a' }, 'regel 3: draft ontbreekt'],
    ['{"id":7,"draft":null}', { id: 7 }, 'regel 3: draft ontbreekt'],
    ['{"id":"a","draft":"x","lang":"de"}', { id: 'a' }, 'regel 3: lang'],
    ['{"id":"a","draft":"x","complaint":1}', { id: 'a' }, 'regel 3: complaint'],
  ])('%j is answered with what is the matter', (line, who, error) => {
    const answer = readJsonLine(bytes(line), 3);
    expect(answer).toMatchObject(who);
    expect(answer).toHaveProperty('error', expect.stringContaining(error));
  });

  it('that is no UTF-8 is answered too', () => {
    expect(readJsonLine(Buffer.from('{"id":"é"}', 'latin1'), 3)).toEqual({
      line: 3,
      error: 'regel 3: dit is geen UTF-8-tekst.',
    });
  });
});
