import { describe, expect, test } from 'vitest';

import { endBeforeQuote, endBeforeSignature } from '#lib/mail/quote-lines.ts';

const OWN = 'Beste mevrouw,\n\nIk zoek het uit.\n\n';

describe('the own words end before', () => {
  test.each([
    [
      'a Dutch attribution',
      'Op di 3 nov. 2026 om 10:15 schreef Fatima <f@klant.example>:\n> De fiets is stuk.',
    ],
    [
      'an attribution on two lines',
      'Op di 3 nov. 2026 om 10:15 schreef Fatima Jansen\n<f@klant.example>:\n> stuk',
    ],
    ['an English attribution', 'On Tue, Nov 3, 2026 at 10:15 AM Fatima <f@klant.example> wrote:\n> broken'],
    ['a German attribution', 'Am Di., 3. Nov. 2026 um 10:15 Uhr schrieb Fatima <f@klant.example>:\nkaputt'],
    ['a French attribution', 'Le mar. 3 nov. 2026 à 10:15, Fatima <f@klant.example> a écrit :\ncassé'],
    [
      'an attribution without address above quoted lines',
      'Op 3 november schreef Fatima het volgende:\n\n> De fiets is stuk.\n> Bel mij.',
    ],
    [
      'a Dutch header',
      'Van: Fatima Jansen <f@klant.example>\nVerzonden: dinsdag 3 november 2026 10:15\nAan: Winkel\nOnderwerp: Fiets\n\nStuk.',
    ],
    ['an English header', 'From: Fatima\nSent: Tuesday\nTo: Shop\nSubject: Bike\n\nBroken.'],
    ['a separator', '-----Oorspronkelijk bericht-----\nStuk.'],
    ['a forwarded message', '---------- Forwarded message ---------\nFrom: Fatima'],
    ['an underscored header', `${'_'.repeat(32)}\nVan: Fatima\nVerzonden: dinsdag\nAan: Winkel`],
    ['a last run of quoted lines', '> De fiets is stuk.\n> Bel mij.'],
  ])('%s', (_, quoted) => {
    const text = `${OWN}${quoted}`;
    expect(text.slice(0, endBeforeQuote(text, []))).toBe(OWN);
  });

  test('an attribution right above an element that quotes', () => {
    const text = `${OWN}Op 3 november schreef u:`;
    expect(endBeforeQuote(text, [text.length])).toBe(OWN.length);
  });
});

describe('the own words go on after', () => {
  test.each([
    ['a sentence about what the customer wrote', 'Op 3 november schreef u dat de fiets stuk is.'],
    ['a sentence that leads to a list', 'Op 3 mei om 10:15 schreef u het volgende:\n- de fiets is stuk'],
    ['one line that begins like a header', 'Van: Utrecht naar Amersfoort is het een uur.'],
    ['a quoted line that is answered', '> De fiets is stuk.\nDat spijt mij.'],
    ['a row of dashes', '----------\nen verder'],
  ])('%s', (_, more) => {
    const text = `${OWN}${more}`;
    expect(endBeforeQuote(text, [])).toBe(text.length);
  });
});

describe('a signature', () => {
  test.each([
    ['below two dashes', '--\nSam de Vries\nKlantenservice'],
    ['below two dashes and a space', '-- \nSam de Vries'],
    ['of a telephone', 'Verstuurd vanaf mijn iPhone'],
    ['of an English telephone', 'Sent from my iPhone'],
  ])('%s is left out', (_, signature) => {
    const text = `${OWN}${signature}`;
    expect(text.slice(0, endBeforeSignature(text))).toBe(OWN);
  });

  test.each([
    ['dashes far above the end', `--\n${'regel\n'.repeat(20)}`],
    ['a sentence about sending', 'Verstuurd vanaf ons magazijn is het pakket op dinsdag.'],
  ])('%s is none', (_, more) => {
    const text = `${OWN}${more}`;
    expect(endBeforeSignature(text)).toBe(text.length);
  });
});

test('a hundred thousand characters of lines that almost quote take no time', () => {
  const text = 'Van: iemand op een dag\n> en dan weer niet\nOp 3 mei schreef u\n'.repeat(1_700);
  const start = performance.now();
  endBeforeQuote(text, []);
  expect(performance.now() - start).toBeLessThan(300);
});
