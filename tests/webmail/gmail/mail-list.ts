import { element, nested } from './element.ts';
import { mails, shortDate, writer } from './mails.ts';
import { store } from './store.ts';
import { word } from './words.ts';

export type Folder = 'inbox' | 'sent' | 'drafts';

/** One line of a list. */
export type Row = {
  readonly id: string;
  readonly name: string;
  readonly address: string;
  readonly subject: string;
  readonly start: string;
  readonly date: string;
  readonly isNew: boolean;
};

/** What is in a folder now, newest first. */
export function rowsOf(folder: Folder): readonly Row[] {
  if (folder === 'inbox') {
    return mails
      .filter(({ id }) => !store.gone.includes(id))
      .map(({ id, from, subject, paragraphs, date }) => ({
        ...from,
        id,
        subject,
        start: paragraphs.join(' ').replaceAll('\n', ' ').slice(0, 160),
        date: shortDate(date),
        isNew: !store.sent.some(({ mailId }) => mailId === id),
      }));
  }
  const stored = folder === 'sent' ? store.sent : store.drafts;
  return stored.toReversed().map(({ id, to, subject, text }) => ({
    id,
    name: folder === 'sent' ? `${word('to')}: ${to.map(({ name }) => name).join(', ')}` : word('drafts'),
    address: writer.address,
    subject,
    start: text.replaceAll('\n', ' ').slice(0, 160),
    date: shortDate(new Date().toISOString()),
    isNew: false,
  }));
}

/** The lines of a folder as Gmail's table has them. */
export function listOf(rows: readonly Row[], chosen: number, onOpen: (row: Row) => void): HTMLElement {
  if (rows.length === 0) return element('div', { class: 'TC', look: 'nothing' }, word('empty'));
  return nested(
    [['div', { class: 'Cp' }], ['table', { class: 'F cf zt', role: 'grid', look: 'list' }], ['tbody']],
    ...rows.map((row, index) => line(row, index === chosen, onOpen)),
  );
}

function line(row: Row, isChosen: boolean, onOpen: (row: Row) => void): HTMLElement {
  const made = element(
    'tr',
    {
      class: row.isNew ? 'zA zE' : 'zA yO',
      role: 'row',
      tabindex: -1,
      look: row.isNew ? 'row-new' : 'row',
      'data-chosen': isChosen,
    },
    element(
      'td',
      { class: 'yX xY' },
      element('span', { class: 'yP', email: row.address, name: row.name }, row.name),
    ),
    element(
      'td',
      { class: 'xY a4W' },
      element('span', { class: 'bog' }, row.subject),
      element('span', { class: 'y2' }, ` - ${row.start}`),
    ),
    element('td', { class: 'xW xY' }, element('span', {}, row.date)),
  );
  made.addEventListener('click', () => onOpen(row));
  return made;
}
