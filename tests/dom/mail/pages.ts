import { readFileSync } from 'node:fs';
import path from 'node:path';

import { gmail } from '#lib/mail/gmail/gmail.ts';
import type { ComposeWindow, MailSite } from '#lib/mail/mail-site.ts';
import { outlook } from '#lib/mail/outlook/outlook.ts';

const fixtures = path.resolve(import.meta.dirname, '../../fixtures');

/** A webmail, its stored pages, and where a test finds its way in them. */
export const sites = [
  {
    name: 'Gmail',
    site: gmail,
    reply: 'gmail/reply-inline',
    fresh: 'gmail/new-popup',
    elsewhere: 'gmail/elsewhere',
    root: '.M9',
  },
  {
    name: 'Outlook',
    site: outlook,
    reply: 'outlook/reply-inline',
    fresh: 'outlook/new-docked',
    elsewhere: 'outlook/elsewhere',
    root: '[id^=docking_InitVisiblePart_]',
  },
] as const;

/** Shows HTML as the whole page. */
export function show(html: string): void {
  document.body.replaceChildren(...new DOMParser().parseFromString(html, 'text/html').body.childNodes);
}

/** Shows a stored page, named without its ending. */
export const showPage = (name: string): void =>
  show(readFileSync(path.join(fixtures, `${name}.html`), 'utf8'));

/** The element; the test fails when it is not there. */
export function find(selector: string): HTMLElement {
  const element = document.querySelector<HTMLElement>(selector);
  if (!element) throw new Error(`nothing on the page matches ${selector}`);
  return element;
}

/** Watches a site and collects its windows. */
export function watch(site: MailSite): { opened: ComposeWindow[]; stop: () => void } {
  const opened: ComposeWindow[] = [];
  const controller = new AbortController();
  site.watchComposeWindows(document, (window) => opened.push(window), controller.signal);
  return { opened, stop: () => controller.abort() };
}

/** The one window of the page shown. */
export function onlyWindow(opened: readonly ComposeWindow[]): ComposeWindow {
  const [window] = opened;
  if (!window || opened.length !== 1) throw new Error(`${opened.length} compose windows instead of one`);
  return window;
}
