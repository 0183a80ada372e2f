import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

import { describe, expect, it, test } from 'vitest';

import { gmail } from '#lib/mail/gmail/gmail.ts';
import { outlook } from '#lib/mail/outlook/outlook.ts';
import { readOwnWords } from '#lib/mail/own-words.ts';

import { find, onlyWindow, show, watch } from './pages.ts';

/** Real mail and real pages, kept beside the checkout and not in it. */
const folder = path.resolve(import.meta.dirname, '../../../../shared/webmail-snapshots');
const isHere = existsSync(folder);
const isRequired = process.env['SHARED'] === 'required';
const stored = (name: string): string => readFileSync(path.join(folder, name), 'utf8');

it.runIf(isRequired)('has the stored pages beside the checkout', () => expect(isHere).toBe(true));

describe.skipIf(!isHere)('own words in real mail (skipped without ../shared/webmail-snapshots)', () => {
  test.each([
    ['gmail-reply-2026-01-list', 'Hi Vishwanath,', '--Martin'],
    ['outlook-mobile-reply-2023-11-list', '[AMD Official Use Only - General]', 'Kevin'],
    ['quotequail-apple_reply', 'Foo', 'Bar'],
    ['quotequail-gmail_reply', 'foo', 'bar'],
    ['quotequail-gmail_forward', 'test', 'blah'],
    ['quotequail-outlook_forward', 'Original message', 'More text'],
    ['quotequail-thunderbird_forward', '', ''],
    ['quotequail-yahoo_reply_unescaped_address', 'Thanks Jane', 'Dan'],
    ['talon-OLK_SRC_BODY_SECTION', 'Reply', 'Reply'],
    ['talon-gmail', 'Hi. I am fine.', 'Alex'],
    ['talon-hotmail', 'Hi. I am fine.', 'Alex'],
    ['talon-ms_outlook_2010', 'Hi. I am fine.', 'Alex'],
    ['talon-windows_mail', 'Hi. I am fine.', 'Alex'],
  ])('%s begins with “%s” and ends with “%s”', (name, begin, end) => {
    show(stored(`mail-bodies/${name}.html`));
    const text = readOwnWords(document.body).text.trim();
    expect(text.startsWith(begin)).toBe(true);
    expect(text.endsWith(end)).toBe(true);
    if (begin === '') expect(text).toBe('');
  });
});

describe.skipIf(!isHere)(
  'compose windows of real pages (skipped without ../shared/webmail-snapshots)',
  () => {
    test.each([
      ['gmail/gmail-inline-reply-2026-07-reduced', gmail],
      ['outlook/owa-compose-shell-2026-09-reduced', outlook],
      ['outlook/owa-inline-reply-pane-2026-09-reduced', outlook],
    ])('one in %s', (name, site) => {
      show(stored(`${name}.html`));
      const { opened, stop } = watch(site);
      expect(onlyWindow(opened).readDraft().text).toBe('');
      stop();
    });

    test('the message before the draft card', () => {
      show(stored('outlook/owa-inline-reply-pane-2026-09-reduced.html'));
      const { opened, stop } = watch(outlook);
      expect(onlyWindow(opened).readIncoming()).toEqual({
        text: 'Good morning, the rubrics look good.',
        senderName: 'Sender, Two',
        senderAddress: null,
      });
      stop();
    });

    test.each([
      'readingPaneMinimal',
      'readingPaneWithActions',
      'messageWithAttachment',
      'composeToolbar',
      'userMailbox',
    ])('none where only is read: %s', (name) => {
      show(stored(`outlook/mailvelope-2025-11-${name}.html`));
      const { opened, stop } = watch(outlook);
      expect(opened).toHaveLength(0);
      stop();
    });

    test('the words of a compose body with content, in spite of its source’s white space', () => {
      show(stored('outlook/owa-compose-body-2023-en.html'));
      const { text } = readOwnWords(find('[role=textbox]'));
      expect(text).toContain('\nYour task has been successfully created!\nThanks for creating a task.');
      expect(text.trim().endsWith('😊')).toBe(true);
    });

    test('a list pasted in Gmail, one line an item', () => {
      show(stored('gmail/gmail-body-2024-en.html'));
      const { text } = readOwnWords(find('[g_editable=true]'));
      expect(text.startsWith('Purpose and Features:\nBombie is designed for')).toBe(true);
      expect(text).not.toMatch(/ {2}|\n\n\n/);
    });
  },
);
