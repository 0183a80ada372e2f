import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { fillPlaceholders } from '#lib/snippets/fill-placeholders.ts';
import { splitPlaceholders } from '#lib/snippets/split-placeholders.ts';

const values = {
  voornaam: 'Fatima',
  achternaam: 'El Amrani',
  'mijn.naam': 'Sam',
  bestelnummer: '4004567890',
};

describe('filling', () => {
  it.each([
    ['Beste {{voornaam}},', 'Beste Fatima,'],
    ['Beste {{ Voornaam }},', 'Beste Fatima,'],
    ['Dear {{first_name}} {{last_name}},', 'Dear Fatima El Amrani,'],
    ['Groet, {{mijn.naam}} / {{my.name}}', 'Groet, Sam / Sam'],
    ['Order {{order_number}}', 'Order 4004567890'],
    ['Beste {{naam|klant}},', 'Beste klant,'],
    ['Beste {{voornaam|klant}},', 'Beste Fatima,'],
    ['{{aanhef|}}Dank voor uw bericht.', 'Dank voor uw bericht.'],
    ['{{{voornaam}}}', '{Fatima}'],
    ['{{voornaam', '{{voornaam'],
    ['{{}} {{ }} {voornaam} }}{{', '{{}} {{ }} {voornaam} }}{{'],
    ['{{voor\nnaam}}', '{{voor\nnaam}}'],
    ['', ''],
  ])('turns %j into %j', (template, expected) => {
    expect(fillPlaceholders(template, values)).toEqual({ text: expected, ask: [], caretAt: null });
  });

  it('asks once for what it does not know, with the fallback as an offer', () => {
    expect(fillPlaceholders('{{kleur|blauw}}, {{naam}} en {{Kleur}}', values)).toEqual({
      text: '{{kleur|blauw}}, {{naam}} en {{Kleur}}',
      ask: [
        { name: 'kleur', fallback: 'blauw' },
        { name: 'naam', fallback: '' },
      ],
      caretAt: null,
    });
  });

  it('takes an empty answer as an answer', () => {
    expect(fillPlaceholders('a{{kleur}}b', { kleur: '' })).toEqual({ text: 'ab', ask: [], caretAt: null });
  });

  it('remembers where the first cursor stood, after filling', () => {
    expect(fillPlaceholders('{{voornaam}}: {{cursor}}!{{cursor}}', values)).toEqual({
      text: 'Fatima: !',
      ask: [],
      caretAt: 8,
    });
  });

  it('never reads a value as a template', () => {
    expect(
      fillPlaceholders('{{naam}} {{voornaam}}', { naam: '{{voornaam}}{{cursor}}$&', voornaam: 'x' }),
    ).toEqual({
      text: '{{voornaam}}{{cursor}}$& x',
      ask: [],
      caretAt: null,
    });
  });

  it.each(['constructor', '__proto__', 'toString', 'hasOwnProperty'])(
    'asks for a placeholder called %s',
    (name) => {
      expect(fillPlaceholders(`{{${name}}}`, {}).ask).toEqual([{ name: name.toLowerCase(), fallback: '' }]);
    },
  );
});

describe('for any text', () => {
  const piece = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom('{{', '}}', '{', '|', '\n', '{{naam}}', '{{kleur|rood}}', '{{cursor}}', '{{last_name}}'),
  );
  const template = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(''));

  it('loses no other text', () => {
    fc.assert(
      fc.property(template, (text) => {
        const parts = splitPlaceholders(text);
        expect(parts.map(({ raw }) => raw).join('')).toBe(text);
        const filled = fillPlaceholders(text, { naam: '', kleur: '', achternaam: '' });
        expect(filled.text).toContain(parts.find(({ kind }) => kind === 'text')?.raw ?? '');
        const unknown = parts.filter(
          (part) => part.kind === 'text' || filled.ask.some(({ name }) => name === part.name),
        );
        expect(filled.text).toBe(unknown.map(({ raw }) => raw).join(''));
      }),
      { numRuns: 1000 },
    );
  });

  it('keeps the caret inside the text', () => {
    fc.assert(
      fc.property(template, (text) => {
        const { caretAt, text: filled } = fillPlaceholders(text, values);
        expect(caretAt ?? 0).toBeLessThanOrEqual(filled.length);
      }),
    );
  });

  it('is quick with a text made to be slow', () => {
    const begin = performance.now();
    fillPlaceholders('{{'.repeat(100_000), values);
    fillPlaceholders(`{{${'a'.repeat(200_000)}`, values);
    fillPlaceholders('{{a|'.repeat(50_000), values);
    expect(performance.now() - begin).toBeLessThan(500);
  });
});
