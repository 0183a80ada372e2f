import { describe, expect, it, test } from 'vitest';

import { endOfWords, readOwnWords } from '#lib/mail/own-words.ts';
import { offsetAt, pointAt } from '#lib/mail/text-map.ts';

import { find, show } from './pages.ts';

function editor(html: string): HTMLElement {
  show(`<div id="draft" contenteditable="true">${html}</div>`);
  return find('#draft');
}
const read = (html: string): string => readOwnWords(editor(html)).text;

describe('the text is read as a person sees it:', () => {
  test.each([
    ['lines of blocks', '<div>een</div><div>twee</div>', 'een\ntwee'],
    ['a blank line once', '<div>een</div><div><br></div><div>twee</div>', 'een\n\ntwee'],
    ['a first line without a block', 'een<div>twee</div>', 'een\ntwee'],
    ['breaks', 'een<br>twee<br><br>drie', 'een\ntwee\n\ndrie'],
    ['a closing break as no line', '<div>een<br></div><div>twee</div>', 'een\ntwee'],
    ['blocks in blocks once', '<div><div><div>een</div></div></div><div>twee</div>', 'een\ntwee'],
    ['empty blocks as nothing', '<div></div><div>een</div><div></div>', 'een'],
    ['no-break spaces as spaces', 'een&nbsp;twee', 'een twee'],
    [
      'space of the source once',
      '<div>\n    een\n    <b>twee</b>\n    drie\n</div>\n<div>vier</div>\n',
      'een twee drie\nvier',
    ],
    ['spaces over a border once', 'een <b> twee</b>', 'een twee'],
    ['typed space at the end', '<div>een </div>', 'een '],
    ['kept white space', '<div style="white-space: pre-wrap">een  twee\ndrie</div>', 'een  twee\ndrie'],
    ['lists', '<ul><li>een</li><li>twee</li></ul>drie', 'een\ntwee\ndrie'],
    ['tables', '<table><tbody><tr><td>een</td><td>twee</td></tr></tbody></table>', 'een\ntwee'],
    ['a paragraph drawn in the line', '<li><p style="display: inline">een</p> twee</li>', 'een twee'],
    ['Gmail’s emoji', 'dank <img data-emoji="😊" alt="😊"> u', 'dank 😊 u'],
    ['Outlook’s emoji', 'dank <span id="😊">😊</span> u', 'dank 😊 u'],
    ['other pictures as nothing', 'een<img alt="logo">twee', 'eentwee'],
    ['mentions as nothing', '<div>Dag <span contenteditable="false">@Jan</span>!</div>', 'Dag !'],
    [
      'cards as nothing',
      '<div>een</div><div contenteditable="false">kaart</div><div>twee</div>',
      'een\ntwee',
    ],
    ['hidden parts and styles as nothing', '<style>p{}</style>een<span style="display:none">x</span>', 'een'],
    ['soft hyphens and zero-width marks as they are', 'ver\u00advelend\u200b', 'ver\u00advelend\u200b'],
  ])('%s', (_, html, expected) => {
    expect(read(html)).toBe(expected);
  });
});

describe('own words end at', () => {
  test.each([
    [
      'Gmail’s quote',
      '<div>een</div><div class="gmail_quote gmail_quote_container"><div class="gmail_attr">x</div></div>',
    ],
    [
      'Outlook’s marker, with everything beside it',
      '<div>een</div><div id="appendonsend"></div><hr><div id="divRplyFwdMsg">Van</div><p>oud</p>',
    ],
    ['a marker that Exchange prefixed', '<div>een</div><hr><div id="x_x_divRplyFwdMsg">Van</div><p>oud</p>'],
    ['a marker that Gmail prefixed', '<div>een</div><div id="m_123divRplyFwdMsg">Van</div><p>oud</p>'],
    [
      'new Outlook’s container',
      '<div>een</div><div id="mail-editor-reference-message-container"><p>oud</p></div>',
    ],
    [
      'Yahoo’s quote, above Gmail’s',
      '<div>een</div><div class="ydp1yahoo_quoted">oud<div class="gmail_quote">ouder</div></div>',
    ],
    [
      'Thunderbird’s attribution',
      '<div>een</div><div class="moz-cite-prefix">Op … schreef</div><blockquote type="cite">oud</blockquote>',
    ],
    [
      'an attribution above a quotation',
      '<div>een</div><div>Op 3 mei schreef Fatima:</div><blockquote type="cite">oud</blockquote>',
    ],
  ])('%s', (_, html) => {
    expect(read(html).trim()).toBe('een');
  });

  it('nothing else: a quotation of the writer’s own is left out, what follows is his', () => {
    expect(read('<div>een</div><blockquote class="gmail_quote">citaat</blockquote><div>twee</div>')).toBe(
      'een\ntwee',
    );
  });

  it('nothing else: an indented paragraph is his too', () => {
    expect(read('<blockquote style="margin:0 0 0 40px">een</blockquote>')).toBe('een');
  });
});

describe('a signature is left out', () => {
  test.each([
    [
      'of Gmail',
      '<div>een</div><br><span class="gmail_signature_prefix">-- </span><br><div class="gmail_signature">Sam</div>',
    ],
    ['of Gmail with dashes in the text', '<div>een</div>-- <br><div class="gmail_signature">Sam</div>'],
    ['of Outlook', '<div>een</div><div><br></div><div id="Signature"><div>Sam</div></div>'],
    ['of Outlook on a telephone', '<div>een</div><div id="ms-outlook-mobile-signature">Sam</div>'],
    ['of text only', '<div>een</div><div>--</div><div>Sam</div>'],
  ])('%s', (_, html) => {
    expect(read(html).trim()).toBe('een');
  });

  it('and what the writer puts below it, above the quote, is his', () => {
    const map = readOwnWords(
      editor(
        '<div>een</div><div id="Signature">Sam</div><div>PS twee</div><div class="gmail_quote">oud</div>',
      ),
    );
    expect(map.text).toBe('een\nPS twee');
    expect(endOfWords(map)).toBe(3);
  });
});

describe('more words would be added', () => {
  test.each([
    ['in an empty field', '', 0],
    ['in an empty field with a signature', '<div><br></div><div id="Signature">Sam</div>', 0],
    ['behind the last word', '<div>een twee</div>', 8],
    [
      'on the empty line below',
      '<div>een</div><div><br></div><div><br></div><div id="Signature">Sam</div>',
      4,
    ],
    ['above the quote', '<div>een</div><div class="gmail_quote">oud</div>', 3],
  ])('%s', (_, html, expected) => {
    expect(endOfWords(readOwnWords(editor(html)))).toBe(expected);
  });
});

describe('a caret', () => {
  const html =
    '<div>een</div><div id="Signature"><div>Sam</div></div><div>PS</div><div class="gmail_quote"><div>oud</div></div><div>onder</div>';

  test.each([
    ['#Signature div', null],
    ['.gmail_quote div', null],
    ['#draft > div:last-child', null],
    ['#draft > div:nth-child(3)', 4],
    ['#draft > div', 0],
  ])('in %s stands at %s', (selector, expected) => {
    const map = readOwnWords(editor(html));
    const text = find(selector).firstChild;
    if (!text) throw new Error('no text there');
    expect(offsetAt(map, { node: text, offset: 0 })).toBe(expected);
  });

  it('behind the line that Outlook draws above the quote is not his', () => {
    const field = editor('<div>een</div><hr><div id="divRplyFwdMsg">Van</div>');
    const map = readOwnWords(field);
    expect(offsetAt(map, { node: field, offset: 1 })).toBe(3);
    expect(offsetAt(map, { node: field, offset: 2 })).toBeNull();
  });

  it('in an empty block is where the first letter will come', () => {
    const map = readOwnWords(editor('<div dir="ltr"></div><div class="gmail_quote">oud</div>'));
    const point = pointAt(map, 0, 'left');
    expect([point.node, point.offset]).toEqual([find('#draft > div'), 0]);
  });

  it('at the end of a word in bold goes on in bold, unless it leans away', () => {
    const map = readOwnWords(editor('<div>a<b>b</b>c</div>'));
    expect(pointAt(map, 2, 'left').node).toBe(find('b').firstChild);
    expect(pointAt(map, 2, 'right').node).toBe(find('b').nextSibling);
  });
});
