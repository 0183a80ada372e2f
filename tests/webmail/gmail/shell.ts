import { onPressed } from './button.ts';
import { writeNew } from './compose/composes.ts';
import { addTray } from './compose/popup.ts';
import { element, nested } from './element.ts';
import { icon, type IconName } from './icon.ts';
import { type Folder, rowsOf } from './mail-list.ts';
import { writer } from './mails.ts';
import { word } from './words.ts';

export type Shell = {
  /** Where list and conversation stand. */
  readonly area: HTMLElement;
  readonly search: HTMLInputElement;
  /** Marks the folder and counts anew. */
  showFolder(folder: Folder): void;
};

const folders: readonly [Folder, IconName][] = [
  ['inbox', 'inbox'],
  ['sent', 'send'],
  ['drafts', 'draft'],
];

/** Everything around the mail itself. */
export function buildShell({ isBare }: { isBare: boolean }): Shell {
  const area = element('div', { class: 'aeF' });
  const search = element('input', {
    name: 'q',
    type: 'text',
    class: 'gb_ef',
    'aria-label': word('search'),
    placeholder: word('search'),
  });
  const links = new Map(folders.map(([folder, name]) => [folder, folderLink(folder, name)]));
  const page = element(
    'div',
    { class: 'nH', look: isBare ? 'page-bare' : 'page' },
    nested(
      [
        ['div', { class: 'AO', look: 'area' }],
        ['div', { class: 'Tm aeJ' }],
      ],
      area,
    ),
  );
  if (!isBare) page.prepend(top(search), side([...links.values()]));
  document.body.append(page);
  addTray();
  return {
    area,
    search,
    showFolder: (shown) => {
      for (const [folder, link] of links) {
        link.toggleAttribute('data-shown', folder === shown);
        const count =
          folder === 'sent' ? 0 : rowsOf(folder).filter(({ isNew }) => isNew || folder === 'drafts').length;
        const counter = link.querySelector('[data-look="count"]');
        if (counter) counter.textContent = count > 0 ? String(count) : '';
      }
    },
  };
}

function top(search: HTMLElement): HTMLElement {
  return element(
    'header',
    { class: 'nH w-asV', look: 'top', role: 'banner' },
    element(
      'div',
      { look: 'brand' },
      icon('menu'),
      element('span', { look: 'mark', 'aria-hidden': 'true' }),
      word('brand'),
    ),
    element('form', { look: 'search', role: 'search' }, icon('search'), search),
    element(
      'div',
      { class: 'az2', look: 'me', title: `${writer.name} (${writer.address})` },
      writer.name.slice(0, 1),
    ),
  );
}

function side(links: readonly HTMLElement[]): HTMLElement {
  const compose = element(
    'div',
    { class: 'T-I T-I-KE L3', role: 'button', tabindex: 0, look: 'write' },
    icon('compose'),
    word('compose'),
  );
  onPressed(compose, writeNew);
  return element('nav', { class: 'nH oy8Mbf', look: 'side' }, compose, ...links);
}

function folderLink(folder: Folder, name: IconName): HTMLElement {
  return element(
    'a',
    { class: 'J-Ke n0', href: `#${folder}`, look: 'folder' },
    icon(name),
    element('span', {}, word(folder)),
    element('span', { look: 'count' }),
  );
}
