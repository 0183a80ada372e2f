/**
 * Keeps what a person does in our panels from the webmail, whose single-key shortcuts would archive or send the mail.
 * A closed shadow root alone does not: its events still pass the window first, with the host as their target.
 */

const roots = new WeakMap<EventTarget, ShadowRoot>();

/** Copies that this guard made of trusted events. Anything else untrusted comes from a script. */
const copies = new WeakSet<Event>();

// `change`, `select` and `submit` are not here: they never leave a shadow root.
const HIDDEN = [
  'keyup',
  'keypress',
  'beforeinput',
  'textInput',
  'paste',
  'copy',
  'cut',
  'compositionstart',
  'compositionupdate',
  'compositionend',
  'dragstart',
  'drag',
  'dragenter',
  'dragover',
  'dragleave',
  'drop',
  'dragend',
  'focus',
  'focusin',
  'focusout',
  'blur',
] as const;

/** From now on, events of this host stay between the person and what stands in `root`. */
export const guardHost = (host: Element, root: ShadowRoot): void => {
  roots.set(host, root);
};

/** True for what a person did, also when it came by the guard; false for what a script did. */
export const isFromPerson = (event: Event): boolean => event.isTrusted || copies.has(event);

/**
 * Guards every host, present and future, until `signal` aborts. Only complete when called before the page's own scripts
 * run (`document_start`): listeners on `window` are called in the order in which they were added.
 */
export const guardEvents = (signal: AbortSignal): void => {
  const capture = { capture: true, signal };
  const heldKeys = new Set<string>();

  window.addEventListener(
    'keydown',
    (event) => {
      const root = rootOf(event);
      if (root) {
        heldKeys.add(event.code);
        event.stopImmediatePropagation();
        handOver(event, root, copyOfKey(event));
        return;
      }
      // A key held down in the panel keeps repeating after the panel gave the keyboard back to the draft.
      if (event.repeat && heldKeys.has(event.code)) return swallow(event);
      heldKeys.delete(event.code);
    },
    capture,
  );

  window.addEventListener(
    'keyup',
    (event) => {
      // Its keydown was ours: a webmail that only sees Escape come up would close the compose window.
      if (heldKeys.delete(event.code)) event.stopImmediatePropagation();
    },
    capture,
  );

  window.addEventListener(
    'input',
    (event) => {
      const root = rootOf(event);
      if (!root) return;
      event.stopImmediatePropagation();
      handOver(event, root, new InputEvent('input', { bubbles: true }));
    },
    capture,
  );

  for (const type of HIDDEN) {
    window.addEventListener(
      type,
      (event) => {
        if (rootOf(event)) event.stopImmediatePropagation();
      },
      capture,
    );
  }
};

const rootOf = (event: Event): ShadowRoot | undefined => {
  const [target] = event.composedPath();
  return target && roots.get(target);
};

const swallow = (event: Event): void => {
  event.preventDefault();
  event.stopImmediatePropagation();
};

const handOver = (event: Event, root: ShadowRoot, copy: Event): void => {
  if (!event.isTrusted) return;
  copies.add(copy);
  const isAllowed = (root.activeElement ?? root.firstElementChild)?.dispatchEvent(copy) ?? true;
  if (!isAllowed) event.preventDefault();
};

// Not composed, so that it ends at the shadow root. And no `KeyboardEvent`: Firefox makes every one of those composed.
const copyOfKey = (event: KeyboardEvent): Event =>
  Object.assign(new Event('keydown', { bubbles: true, cancelable: true }), {
    key: event.key,
    code: event.code,
    repeat: event.repeat,
    isComposing: event.isComposing,
    ctrlKey: event.ctrlKey,
    shiftKey: event.shiftKey,
    altKey: event.altKey,
    metaKey: event.metaKey,
  });
