import { guardEvents } from '#components/guard-events.ts';
import { openPanel } from '#components/mount-panel.tsx';
import type { PanelActions, PanelView } from '#lib/coach/panel.ts';

import { VIEWS } from './views.ts';

declare global {
  interface Window {
    /** What the panel asked for, in order. */
    asked: string[];
    /** What the page's own listeners saw with our host as its target. */
    leaked: string[];
    /** The closed root, caught while it was made; a real page cannot. */
    panelRoot: ShadowRoot | null;
    showView(part: Partial<PanelView>): void;
  }
}

guardEvents(new AbortController().signal);

window.asked = [];
window.leaked = [];
window.panelRoot = null;

const TYPES = [
  'keydown',
  'keyup',
  'keypress',
  'beforeinput',
  'input',
  'focusin',
  'focusout',
  'focus',
  'blur',
  'paste',
];
for (const type of [...TYPES, 'copy', 'cut', 'compositionstart', 'compositionend', 'dragover', 'drop'])
  for (const target of [window, document])
    target.addEventListener(
      type,
      (event) => {
        if (event.target === window.panelRoot?.host) window.leaked.push(type);
        if (type === 'keyup')
          window.leaked.push(`keyup of ${event instanceof KeyboardEvent ? event.key : ''}`);
      },
      { capture: true },
    );

const attachShadow = Element.prototype.attachShadow;
Element.prototype.attachShadow = function (init) {
  window.panelRoot = attachShadow.call(this, init);
  return window.panelRoot;
};

const say = (name: string) => (value?: unknown) => {
  window.asked.push(value === undefined ? name : `${name} ${JSON.stringify(value)}`);
};

const actions: PanelActions = {
  applySuggestion: ({ text }) => say('apply')(text),
  dismissTip: say('dismiss'),
  muteRule: say('mute'),
  chooseChecklist: say('choose'),
  searchSnippets: (snippetQuery) => {
    say('search')(snippetQuery);
    window.showView({ snippetQuery });
  },
  insertSnippet: ({ title }) => {
    say('insert')(title);
    focusDraft();
  },
  answerPlaceholders: say('answer'),
  cancelPlaceholders: say('cancel'),
  setCollapsed: (collapsed) => {
    say('collapse')(collapsed);
    window.showView({ collapsed });
  },
  setIsComplaint: say('complaint'),
  openOptions: say('options'),
  leave: () => {
    say('leave')();
    focusDraft();
  },
};

const draft = () => document.querySelector<HTMLElement>('[contenteditable]');
const focusDraft = () => draft()?.focus();

document.addEventListener('DOMContentLoaded', () => {
  const panel = openPanel(actions);
  let view = VIEWS['Bezig met schrijven'];
  window.showView = (part) => {
    if (!view) return;
    view = { ...view, ...part };
    panel.show(view);
  };
  const place = () => {
    const frame = document.querySelector('main')?.getBoundingClientRect();
    const keepFree = [draft(), document.querySelector('nav')].flatMap(
      (part) => part?.getBoundingClientRect() ?? [],
    );
    if (frame) panel.place({ frame, keepFree, isVisible: true });
  };
  window.showView({});
  place();
  window.addEventListener('resize', place);
});
