import { choices } from '#tests/webmail/gmail/choices.ts';
import { element } from '#tests/webmail/gmail/element.ts';
import { longDate, type Mail, writer } from '#tests/webmail/gmail/mails.ts';
import { word } from '#tests/webmail/gmail/words.ts';

/** The nodes a fresh body starts with: an empty line, and the writer's signature unless it was chosen away. */
export function firstContent(): Node[] {
  if (choices.signature === 'none') return [element('br')];
  return [
    element('div', {}, element('br')),
    element('br', { clear: 'all' }),
    element('div', {}, element('br')),
    element('span', { class: 'gmail_signature_prefix' }, '-- '),
    element('br'),
    element(
      'div',
      { dir: 'ltr', class: 'gmail_signature', 'data-smartmail': 'gmail_signature' },
      element(
        'div',
        { dir: 'ltr' },
        element('div', {}, writer.name),
        element('div', {}, 'Klantenservice'),
        element(
          'div',
          {},
          element('a', { href: 'https://www.voorbeeld.nl/', target: '_blank' }, 'voorbeeld.nl'),
        ),
      ),
    ),
  ];
}

/** The mail being answered, as Gmail quotes it. It is a sibling after the writer's words, never around them. */
export function quoteOf(mail: Mail): HTMLElement {
  return element(
    'div',
    { class: 'gmail_quote gmail_quote_container' },
    element(
      'div',
      { dir: 'ltr', class: 'gmail_attr' },
      `${word('wrote').replace('{date}', longDate(mail.date)).replace('{name}', mail.from.name)} <`,
      element('a', { href: `mailto:${mail.from.address}` }, mail.from.address),
      choices.language === 'en' ? '> wrote:' : '>:',
      element('br'),
    ),
    element(
      'blockquote',
      {
        class: 'gmail_quote',
        style: 'margin:0px 0px 0px 0.8ex;border-left:1px solid rgb(204,204,204);padding-left:1ex',
      },
      element('div', { dir: 'ltr' }, ...paragraphsOf(mail)),
    ),
  );
}

/** A forwarded mail stands in the body from the start: it is the message. */
export function forwardOf(mail: Mail): HTMLElement {
  const headers: readonly [string, string][] = [
    [word('from'), `${mail.from.name} <${mail.from.address}>`],
    [word('date'), longDate(mail.date)],
    [word('subject'), mail.subject],
    [word('to'), `<${mail.to}>`],
  ];
  return element(
    'div',
    { class: 'gmail_quote gmail_quote_container' },
    element(
      'div',
      { dir: 'ltr', class: 'gmail_attr' },
      '---------- Forwarded message ---------',
      ...headers.flatMap(([name, value]) => [element('br'), `${name}: ${value}`]),
      element('br'),
    ),
    element('br'),
    element('br'),
    element('div', { dir: 'ltr' }, ...paragraphsOf(mail)),
  );
}

/** The paragraphs of a mail as its own mail program wrote them: lines in `div`s, an empty one between paragraphs. */
export function paragraphsOf(mail: Mail): HTMLElement[] {
  return mail.paragraphs.flatMap((paragraph, index) => [
    ...(index > 0 ? [element('div', {}, element('br'))] : []),
    element(
      'div',
      {},
      ...paragraph.split('\n').flatMap((line, at) => (at > 0 ? [element('br'), line] : [line])),
    ),
  ]);
}
