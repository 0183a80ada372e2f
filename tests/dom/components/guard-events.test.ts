// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { guardEvents, guardHost, isFromPerson } from '#components/guard-events.ts';

let life: AbortController;
let host: HTMLElement;
let root: ShadowRoot;
let field: HTMLInputElement;
let webmail: string[];

/** What a browser does when a person acts on `target`. */
const act = (target: EventTarget, event: Event): Event => {
  Object.defineProperty(event, 'isTrusted', { value: true });
  target.dispatchEvent(event);
  return event;
};

const key = (type: 'keydown' | 'keyup' | 'keypress', name: string, more: KeyboardEventInit = {}) =>
  new KeyboardEvent(type, {
    key: name,
    code: name,
    bubbles: true,
    cancelable: true,
    composed: true,
    ...more,
  });

const TYPES = [
  'keydown',
  'keyup',
  'keypress',
  'input',
  'beforeinput',
  'paste',
  'drop',
  'compositionend',
  'focusin',
];

beforeEach(() => {
  life = new AbortController();
  guardEvents(life.signal);
  webmail = [];
  for (const type of TYPES)
    window.addEventListener(type, () => webmail.push(type), { capture: true, signal: life.signal });
  host = document.createElement('div');
  document.body.append(host);
  // Events that a person causes inside a closed root reach the window with the host as their target.
  root = host.attachShadow({ mode: 'closed' });
  field = document.createElement('input');
  root.append(field);
  guardHost(host, root);
  Object.defineProperty(root, 'activeElement', { value: field });
});

afterEach(() => {
  life.abort();
  host.remove();
});

describe('guardEvents', () => {
  it.each(TYPES)('hides %s in the panel from the webmail', (type) => {
    act(host, new Event(type, { bubbles: true, composed: true, cancelable: true }));
    expect(webmail).toEqual([]);
  });

  it.each(TYPES)('leaves %s elsewhere alone', (type) => {
    act(document.body, new Event(type, { bubbles: true, composed: true }));
    expect(webmail).toEqual([type]);
  });

  it('hands a key to the panel, with everything that tells it apart', () => {
    const seen = vi.fn<(event: KeyboardEvent) => void>();
    field.addEventListener('keydown', seen);
    act(host, key('keydown', 'a', { ctrlKey: true, shiftKey: true, repeat: true }));
    expect(seen).toHaveBeenCalledOnce();
    const event = seen.mock.calls[0]?.[0];
    expect(event).toMatchObject({
      key: 'a',
      code: 'a',
      ctrlKey: true,
      shiftKey: true,
      repeat: true,
      composed: false,
    });
    expect(event && isFromPerson(event)).toBe(true);
  });

  it('hands typing to the panel', () => {
    const seen = vi.fn();
    field.addEventListener('input', seen);
    act(host, new Event('input', { bubbles: true, composed: true }));
    expect(seen).toHaveBeenCalledOnce();
  });

  it.each([true, false])('the panel decides whether the key does what it always does: %s', (isTaken) => {
    field.addEventListener('keydown', (event) => isTaken && event.preventDefault());
    expect(act(host, key('keydown', 'Enter')).defaultPrevented).toBe(isTaken);
  });

  it('hands nothing over that a script did', () => {
    const seen = vi.fn();
    field.addEventListener('keydown', seen);
    host.dispatchEvent(key('keydown', 'Enter'));
    expect(seen).not.toHaveBeenCalled();
    expect(webmail).toEqual([]);
  });

  it('swallows the end of a key that gave the keyboard back to the draft', () => {
    act(host, key('keydown', 'Escape'));
    act(document.body, key('keyup', 'Escape'));
    expect(webmail).toEqual([]);
    act(document.body, key('keyup', 'Escape'));
    expect(webmail).toEqual(['keyup']);
  });

  it('swallows a key that keeps repeating in the draft, until it is pressed anew', () => {
    act(host, key('keydown', 'Enter'));
    expect(act(document.body, key('keydown', 'Enter', { repeat: true })).defaultPrevented).toBe(true);
    expect(webmail).toEqual([]);
    act(document.body, key('keydown', 'Enter'));
    expect(webmail).toEqual(['keydown']);
  });

  it('ends with its signal', () => {
    life.abort();
    const seen = vi.fn();
    const other = new AbortController();
    window.addEventListener('keydown', seen, { capture: true, signal: other.signal });
    act(host, key('keydown', 'a'));
    other.abort();
    expect(seen).toHaveBeenCalledOnce();
  });
});
