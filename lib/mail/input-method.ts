/** Follows whether an input method (Japanese, Chinese, dead keys …) is composing in an element. */
export interface InputMethod {
  readonly isComposing: boolean;
  /** Resolves at once, or a moment after the composition has ended; rejects never, also not when the field goes away. */
  whenIdle(): Promise<void>;
}

/** `onEnd` is called a moment after each composition. Ends with `signal`. */
export function followInputMethod(element: HTMLElement, onEnd: () => void, signal: AbortSignal): InputMethod {
  let isComposing = false;
  let waiting: (() => void)[] = [];

  function end(): void {
    if (!isComposing) return;
    isComposing = false;
    // The browser puts the composed text in the field after it says that composing has ended.
    setTimeout(() => {
      if (!signal.aborted) onEnd();
      for (const resolve of waiting) resolve();
      waiting = [];
    });
  }

  function follow(event: Event): void {
    if (!(event.target instanceof Node) || !element.contains(event.target)) return;
    if (event.type === 'compositionstart') isComposing = true;
    else end();
  }

  // On the window and in capture: Outlook's editor stops these events on their way up.
  const view = element.ownerDocument.defaultView;
  for (const type of ['compositionstart', 'compositionend', 'blur']) {
    view?.addEventListener(type, follow, { capture: true, signal });
  }
  signal.addEventListener('abort', end);

  return {
    get isComposing() {
      return isComposing;
    },
    whenIdle: () =>
      isComposing ? new Promise<void>((resolve) => void waiting.push(resolve)) : Promise.resolve(),
  };
}
