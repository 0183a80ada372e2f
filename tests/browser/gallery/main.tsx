import { render } from 'preact';

import panelCss from '#assets/styles/panel.css?inline';
import { CoachPanel } from '#components/CoachPanel.tsx';
import { PanelTab } from '#components/PanelTab.tsx';
import type { PanelActions, PanelView } from '#lib/coach/panel.ts';

import { VIEWS } from './views.ts';

const IN_FLOW =
  ':host{position:static!important;width:auto!important;height:auto!important}.stand{position:static}';

const theme = new URLSearchParams(location.search).get('theme') ?? 'light';
const shown: string[] = [];

const actions: PanelActions = {
  applySuggestion: (suggestion) => shown.push(suggestion.text),
  dismissTip: (tip) => shown.push(tip.rule),
  muteRule: (tip) => shown.push(tip.rule),
  chooseChecklist: (id) => shown.push(id),
  searchSnippets: (query) => shown.push(query),
  insertSnippet: (snippet) => shown.push(snippet.title),
  answerPlaceholders: (values) => shown.push(JSON.stringify(values)),
  cancelPlaceholders: () => shown.push('cancel'),
  setCollapsed: () => shown.push('collapse'),
  setIsComplaint: () => shown.push('complaint'),
  openOptions: () => shown.push('options'),
  leave: () => shown.push('leave'),
};

const show = (title: string, view: PanelView, gallery: HTMLElement) => {
  const figure = document.createElement('div');
  const heading = document.createElement('h1');
  heading.textContent = title;
  const host = document.createElement('div');
  host.dataset['theme'] = theme;
  figure.append(heading, host);
  gallery.append(figure);
  // Open, unlike the real one, so that axe can read it.
  const root = host.attachShadow({ mode: 'open' });
  const style = document.createElement('style');
  style.textContent = panelCss + IN_FLOW;
  const stand = document.createElement('div');
  stand.className = 'stand';
  stand.lang = view.uiLanguage;
  if (!view.collapsed) stand.style.width = '300px';
  root.append(style, stand);
  render(
    view.collapsed ? (
      <PanelTab view={view} onOpen={() => {}} />
    ) : (
      <CoachPanel view={view} actions={actions} />
    ),
    stand,
  );
};

document.body.className = theme;
const gallery = document.querySelector('main');
for (const [title, view] of Object.entries(VIEWS)) if (gallery) show(title, view, gallery);
