import { describe, expect, it } from 'vitest';

import { readComplaint } from '#lib/complaint/read-complaint.ts';
import { loadLanguages } from '#lib/packs/load-languages.ts';

const { packs } = loadLanguages();

const read = (text: string, code = 'nl') => {
  const pack = packs[code];
  if (!pack) throw new Error(`no pack ${code}`);
  return readComplaint(text, pack);
};

const FORM = [
  'Naam: Jan van der Meer',
  'E-mailadres: jan@voorbeeld.nl',
  'Ordernummer: 40019-883',
  'Bericht: Mijn kast is al drie weken te laat.',
  'Wanneer komt hij?',
  'Pagina: /contact',
].join('\n');

const FORWARDED = [
  'Kun jij dit oppakken?',
  '',
  '---------- Doorgestuurd bericht ----------',
  'Van: Els Smit <els@voorbeeld.nl>',
  'Datum: 3 mei',
  'Onderwerp: Klacht',
  'Aan: info@voorbeeld.nl',
  '',
  'Beste mensen, mijn droger lekt en u belt niet terug.',
].join('\n');

describe('a message that came through a form or a shared mailbox', () => {
  it.each([
    ['a form', FORM, 'Jan van der Meer', 'Mijn kast is al drie weken te laat.\nWanneer komt hij?'],
    ['a forwarded mail', FORWARDED, 'Els Smit', 'Beste mensen, mijn droger lekt en u belt niet terug.'],
  ])('is read from %s: its name and the message proper', (_, text, name, message) => {
    const { facts, prepared } = read(text);
    expect(facts.name?.full).toBe(name);
    expect(prepared.text.trim()).toBe(message);
    expect(text.slice(facts.name?.span.start, facts.name?.span.end)).toBe(name);
  });

  it('is not mixed with the older mails below it', () => {
    const text =
      'Nog steeds niets gehoord van u.\n\nVan: Winkel\nVerzonden: 3 mei\nAan: Els\n\nJe hoort nog van ons.';
    expect(read(text).prepared.text.trim()).toBe('Nog steeds niets gehoord van u.');
  });

  it('may hold a colon of its own', () => {
    const text = 'Let op: dit is de derde brief.\nConclusie: ik wil mijn geld terug.';
    expect(read(text).prepared.text).toBe(text);
  });
});

describe('the name that a customer signs with', () => {
  it.each([
    ['Mijn fiets is stuk.\n\nMw. J. Hoekzema', 'Mw. J. Hoekzema'],
    ['Mijn fiets is stuk.\n\nMet vriendelijke groet,\nSofie Maes\nGent', 'Sofie Maes'],
    ['Mijn fiets is stuk.\n\ngr Henk Postma', 'Henk Postma'],
    ['Mijn fiets is stuk.\n\nBart de Vries, Hoboken', 'Bart de Vries'],
    ['Mijn fiets is stuk.\n\nKunt u mij bellen?', undefined],
    ['Mijn fiets is stuk.', undefined],
  ])('of %j is %j', (text, name) => expect(read(text).facts.name?.full).toBe(name));
});

describe('facts', () => {
  const text =
    'Bestelling 40019-883 van 14 juli kwam niet. Ik wacht al drie weken op mijn wasmachine van € 499,00 en heb 4 keer gebeld.';

  it('are the customer’s own words, each with its place', () => {
    const { facts } = read(text);
    expect(facts.orderNumbers.map(({ quote }) => quote)).toEqual(['40019-883']);
    expect(facts.dates.map(({ quote }) => quote)).toEqual(['14 juli']);
    expect(facts.amounts.map(({ quote }) => quote)).toEqual(['€ 499,00']);
    expect(facts.daysWaited).toMatchObject({ value: 21, quote: 'drie weken' });
    expect(facts.contacts).toMatchObject({ value: 4 });
    expect(facts.thing?.quote).toBe('wasmachine');
    for (const { quote, span } of [...facts.orderNumbers, ...facts.dates, ...facts.amounts])
      expect(text.slice(span.start, span.end)).toBe(quote);
  });

  it('are absent where nothing is sure', () => {
    expect(read('Dit kan zo niet langer.').facts).toMatchObject({
      name: null,
      thing: null,
      daysWaited: null,
      contacts: null,
      amounts: [],
    });
  });
});

describe('what is read in a complaint', () => {
  it.each([
    ['Tot hoe laat is de bibliotheek open op woensdag?', false],
    ['Chapeau voor de ploeg die ’s nachts de straat vrijmaakte.', false],
    ['Geen klacht hoor! Uw monteur was heel vriendelijk.', false],
    ['De douche lekt nog steeds en niemand belt terug.', true],
  ])('%j complains: %s', (text, complains) => expect(read(text).reading.isComplaint).toBe(complains));

  it('shows each risk by words of the message', () => {
    const text =
      'Mijn moeder is gevallen op uw trap en ligt nog steeds in het ziekenhuis. Mijn advocaat belt u.';
    const { reading } = read(text);
    expect(reading).toMatchObject({ severity: 4 });
    expect(reading.risks).toEqual(expect.arrayContaining(['legal', 'injury']));
    for (const { start, end, quote } of reading.riskWords) expect(text.slice(start, end)).toBe(quote);
    expect(new Set(reading.riskWords.map(({ risk }) => risk))).toEqual(new Set(reading.risks));
  });

  it('is a point for each question and grievance, as quotes', () => {
    const text = 'De kast kwam met een deuk. Wanneer wordt de deur vervangen? Ik wil de bezorgkosten terug.';
    expect(read(text).points.map(({ quote }) => quote)).toEqual([
      'De kast kwam met een deuk',
      'Wanneer wordt de deur vervangen?',
      'Ik wil de bezorgkosten terug',
    ]);
  });
});
