// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { openPanel } from '#components/mount-panel.tsx';
import type { Panel } from '#lib/coach/panel.ts';
import type { ComposePlace } from '#lib/mail/mail-site.ts';

import { aSnippet, aView, someActions } from './panel-view.ts';

const place: ComposePlace = { frame: new DOMRect(0, 0, 400, 600), keepFree: [], isVisible: true };
const noRoom: ComposePlace = {
  frame: new DOMRect(0, 0, 1000, 800),
  keepFree: [new DOMRect(0, 70, 1000, 700)],
  isVisible: true,
};

let root: ShadowRoot;
let panel: Panel;
let actions: ReturnType<typeof someActions>;

beforeEach(() => {
  Object.defineProperties(document.documentElement, {
    clientWidth: { value: 1000, configurable: true },
    clientHeight: { value: 800, configurable: true },
  });
  const attach = vi.spyOn(Element.prototype, 'attachShadow');
  actions = someActions();
  panel = openPanel(actions);
  const made = attach.mock.results[0]?.value;
  if (!(made instanceof ShadowRoot)) throw new Error('No shadow root was made');
  root = made;
  attach.mockRestore();
});

afterEach(() => panel.close());

const host = () => root.host;
const stand = () => root.querySelector<HTMLElement>('.stand');
const button = (label: string) => root.querySelector<HTMLElement>(`button[aria-label^="${label}"]`);

/** A click as a person makes it. */
const click = (target: HTMLElement | null) => {
  const event = new MouseEvent('click', { bubbles: true, composed: true });
  Object.defineProperty(event, 'isTrusted', { value: true });
  target?.dispatchEvent(event);
};

const nextTask = () => new Promise((resolve) => setTimeout(resolve));

describe('openPanel', () => {
  it('stands outside the tree of the webmail, in a closed root', () => {
    expect(host().parentNode).toBe(document.documentElement);
    expect(host().shadowRoot).toBeNull();
  });

  it('shows nothing before it knows what and where', () => {
    panel.show(aView({}));
    expect(stand()?.childElementCount).toBe(0);
    panel.place(place);
    expect(root.querySelector('.panel')).not.toBeNull();
    expect(stand()?.lang).toBe('nl');
    expect(stand()?.style.left).toBe('408px');
  });

  it('hides with its compose window', () => {
    panel.show(aView({}));
    panel.place(place);
    panel.place({ ...place, isVisible: false });
    expect(stand()?.hidden).toBe(true);
    panel.place(place);
    expect(stand()?.hidden).toBe(false);
  });

  it('does what a person asks, and nothing that a script asks', () => {
    panel.show(aView({}));
    panel.place(place);
    button('Voeg in: Mijn excuses')?.click();
    expect(actions.applySuggestion).not.toHaveBeenCalled();
    click(button('Voeg in: Mijn excuses'));
    expect(actions.applySuggestion).toHaveBeenCalledOnce();
  });

  it('leaves the caret in the draft, except for a text field', () => {
    panel.show(aView({ question: { snippet: aSnippet({}), ask: [{ name: 'datum', fallback: '' }] } }));
    panel.place(place);
    const press = (target: Element | null) => {
      const event = new MouseEvent('mousedown', { bubbles: true, cancelable: true });
      target?.dispatchEvent(event);
      return event.defaultPrevented;
    };
    expect(press(root.querySelector('button'))).toBe(true);
    expect(press(root.querySelector('input'))).toBe(false);
  });

  it('is a tab while collapsed, and while there is no room until a person wants it open', () => {
    panel.show(aView({ collapsed: true }));
    panel.place(place);
    expect(button('Weerklank openen')).not.toBeNull();
    panel.show(aView({}));
    expect(button('Weerklank openen')).toBeNull();
    panel.place(noRoom);
    click(button('Weerklank openen'));
    expect(actions.setCollapsed).toHaveBeenCalledExactlyOnceWith(false);
    expect(root.querySelector('.panel')).not.toBeNull();
  });

  it('gives way to the panel of the draft that is in use, and comes back when that closes', () => {
    const tab = () => button('Weerklank openen');
    const upper = { ...place, keepFree: [new DOMRect(0, 40, 400, 560)] };
    panel.show(aView({ seen: 'Beste' }));
    panel.place(upper);
    expect(tab()).toBeNull();
    // Below the first, so that there is room for one panel only.
    const other = openPanel(someActions());
    other.show(aView({}));
    other.place({ ...place, frame: new DOMRect(0, 600, 400, 200) });
    expect(tab()).not.toBeNull();
    panel.show(aView({ seen: 'Beste mevrouw' }));
    expect(tab()).toBeNull();
    other.show(aView({ seen: 'Dag' }));
    expect(tab()).not.toBeNull();
    other.close();
    expect(tab()).toBeNull();
  });

  it('comes back when the page removes it, and gives in after a few fights', async () => {
    for (let fight = 0; fight < 5; fight += 1) {
      host().remove();
      await nextTask();
      expect(host().isConnected).toBe(true);
    }
    host().remove();
    await nextTask();
    expect(host().isConnected).toBe(false);
  });

  it('is gone after close, for good', async () => {
    panel.show(aView({}));
    panel.place(place);
    panel.close();
    panel.show(aView({}));
    await nextTask();
    expect(host().isConnected).toBe(false);
    expect(stand()?.childElementCount).toBe(0);
  });
});
