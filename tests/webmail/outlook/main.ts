import './styles/tokens.css';
import './styles/shell.css';
import './styles/panes.css';
import './styles/reading.css';
import './styles/compose.css';
import './styles/overlays.css';
import { answerOpenMail } from './actions.ts';
import { folderPane } from './folder-pane.ts';
import { mailList } from './mail-list.ts';
import { readingArea } from './reading/reading-pane.ts';
import { ribbon } from './ribbon.ts';
import { watchHistory } from './route.ts';
import { settings } from './settings.ts';
import { watchShortcuts } from './shortcuts.ts';
import { appRail, suiteHeader } from './suite-header.ts';
import { element } from './ui/element.ts';

/** The page appears region by region, as on a cold load. */
const STEP_MS = 50;

document.documentElement.lang = settings.language;
document.documentElement.dataset['theme'] = settings.theme;

const panes = element('div', { class: 'panes' });
const app = element(
  'div',
  { id: 'app', class: 'app-root' },
  suiteHeader(),
  element('div', { class: 'frame' }, appRail(), element('div', { class: 'content' }, ribbon(), panes)),
);
document.body.append(app);
watchHistory();
watchShortcuts();

const regions = [folderPane, mailList, readingArea];
regions.forEach((region, at) => {
  setTimeout(() => panes.append(region()), STEP_MS * (at + 1));
});

const compose = new URLSearchParams(location.search).get('compose');
if (compose === 'reply' || compose === 'replyAll' || compose === 'forward') {
  setTimeout(() => answerOpenMail(compose), STEP_MS * (regions.length + 1));
}
