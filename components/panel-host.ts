import { guardHost, isFromPerson } from './guard-events.ts';

export type PanelHost = {
  readonly host: HTMLElement;
  /** What the panel is drawn in. Stands where its style says; covers nothing while it is empty or hidden. */
  readonly container: HTMLElement;
};

/** How often the page may take the host away before we give in: it may have a reason, and a fight costs the writer most. */
const MAX_RETURNS = 5;

const POINTER_EVENTS = [
  'pointerdown',
  'pointerup',
  'mousedown',
  'mouseup',
  'click',
  'dblclick',
  'auxclick',
  'contextmenu',
  'wheel',
  'touchstart',
  'touchend',
] as const;

/**
 * Puts an element outside the webmail's own tree, in the top layer where the browser has one, with a closed root that
 * holds `css` and an empty container. Gone when `signal` aborts. Calls `onRefused` once when the page keeps removing it.
 */
export const openPanelHost = (css: string, signal: AbortSignal, onRefused: () => void): PanelHost => {
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'closed' });
  const container = document.createElement('div');
  container.className = 'stand';
  addStyles(root, css);
  root.append(container);
  guardHost(host, root);
  guardPointer(root);
  keepInPage(host, signal, onRefused);
  return { host, container };
};

const addStyles = (root: ShadowRoot, css: string): void => {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [sheet];
  } catch {
    // Firefox refuses sheets that a content script made.
    const style = document.createElement('style');
    style.textContent = css;
    root.append(style);
  }
};

const guardPointer = (root: ShadowRoot): void => {
  for (const type of ['click', 'keydown', 'input', 'change', 'submit']) {
    root.addEventListener(
      type,
      (event) => {
        if (!isFromPerson(event)) swallow(event);
      },
      { capture: true },
    );
  }
  root.addEventListener('mousedown', (event) => {
    // Only a text field may take the caret away from the draft.
    if (!isTextField(event.target)) event.preventDefault();
  });
  for (const type of POINTER_EVENTS) {
    root.addEventListener(type, (event) => event.stopPropagation(), { passive: true });
  }
};

const isTextField = (target: EventTarget | null): boolean =>
  target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;

const swallow = (event: Event): void => {
  event.preventDefault();
  event.stopImmediatePropagation();
};

const keepInPage = (host: HTMLElement, signal: AbortSignal, onRefused: () => void): void => {
  let returns = 0;
  const stand = () => {
    if (host.parentNode !== document.documentElement) document.documentElement.append(host);
    toTopLayer(host);
  };
  const comeBack = () => {
    if (signal.aborted || isStanding(host)) return;
    returns += 1;
    if (returns > MAX_RETURNS) return onRefused();
    stand();
  };
  const observer = new MutationObserver(comeBack);
  stand();
  observer.observe(document.documentElement, { childList: true });
  host.addEventListener('toggle', comeBack, { signal });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    host.remove();
  });
};

const hasTopLayer = (host: HTMLElement): boolean => typeof host.showPopover === 'function';

const toTopLayer = (host: HTMLElement): void => {
  if (!hasTopLayer(host)) return;
  host.popover = 'manual';
  if (!host.matches(':popover-open')) host.showPopover();
};

const isStanding = (host: HTMLElement): boolean =>
  host.parentNode === document.documentElement && (!hasTopLayer(host) || host.matches(':popover-open'));
