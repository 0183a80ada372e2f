import { practiceWriter } from '#tests/webmail/complaints.ts';
import { texts } from './texts.ts';
import { avatar } from './ui/avatar.ts';
import { element } from './ui/element.ts';
import { icon, type IconName } from './ui/icon.ts';

/** The blue bar: name, search, account. */
export function suiteHeader(): HTMLElement {
  return element(
    'header',
    { class: 'suite-header' },
    element('div', { class: 'suite-name' }, texts.appName, element('small', {}, texts.practiceTag)),
    element(
      'div',
      { class: 'suite-search' },
      icon('SearchRegular'),
      element('input', { type: 'search', placeholder: texts.search, 'aria-label': texts.search }),
    ),
    element(
      'button',
      {
        id: 'O365_MainLink_Me',
        type: 'button',
        class: 'suite-account',
        'aria-label': `${texts.account} ${practiceWriter.name}`,
      },
      avatar(practiceWriter.name),
    ),
  );
}

const apps: readonly (readonly [string, IconName])[] = [
  [texts.mail, 'MailRegular'],
  [texts.calendar, 'CalendarRegular'],
  [texts.people, 'PeopleRegular'],
  [texts.tasks, 'TasksRegular'],
];

/** The narrow bar with the other apps; only mail is here. */
export function appRail(): HTMLElement {
  return element(
    'nav',
    { class: 'app-rail' },
    ...apps.map(([name, iconName], at) =>
      element(
        'button',
        { type: 'button', class: at === 0 ? 'app chosen' : 'app', 'aria-label': name, title: name },
        icon(iconName),
      ),
    ),
  );
}
