import { expect, it } from 'vitest';

import { spaceAround } from '#lib/mail/space-around.ts';

const put = (text: string, at: string): string => {
  const place = at.indexOf('|');
  const whole = at.replace('|', '');
  const { before, after } = spaceAround(text, whole, place);
  return whole.slice(0, place) + before + text + after + whole.slice(place);
};

it.each([
  ['right behind a full stop', 'Wat vervelend.|', 'Het spijt me.', 'Wat vervelend. Het spijt me.'],
  ['behind a comma', 'Beste Jan,|', 'wat vervelend', 'Beste Jan, wat vervelend'],
  ['behind a closing quote', '“Goed.”|\nGroet', 'Dank u.', '“Goed.” Dank u.\nGroet'],
  ['in front of a sentence', '|Wij komen.', 'Het spijt me.', 'Het spijt me. Wij komen.'],
  ['behind a blank', 'Goed. |', 'Dank u.', 'Goed. Dank u.'],
  ['in an empty draft', '|', 'Dank u.', 'Dank u.'],
  ['in the middle of a word', 'ver|dorie', 'x.', 'verx.dorie'],
  ['in the middle of a number', '€ 12.|50', '9', '€ 12.950'],
  ['in the middle of an address', 'www.|bol.com', 'x', 'www.xbol.com'],
  ['a sign behind a sentence', 'Goed.|', ' :-)', 'Goed. :-)'],
])('puts a text %s', (_, at, text, expected) => expect(put(text, at)).toBe(expected));
