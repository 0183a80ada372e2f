import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';

/** Calls `onEscape` for Escape pressed anywhere in the element, unless a part inside took it or a word is being composed. */
export const useEscape = (element: RefObject<HTMLElement | null>, onEscape: () => void): void => {
  useEffect(() => {
    const life = new AbortController();
    element.current?.addEventListener(
      'keydown',
      (event) => {
        if (event.key !== 'Escape' || event.isComposing || event.defaultPrevented) return;
        event.preventDefault();
        onEscape();
      },
      { signal: life.signal },
    );
    return () => life.abort();
  }, [element, onEscape]);
};
