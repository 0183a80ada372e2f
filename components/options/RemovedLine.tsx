import { useLayoutEffect, useRef } from 'preact/hooks';

import type { OptionsWords } from '#lib/i18n/options-nl.ts';

type Props = { readonly title: string; readonly words: OptionsWords; readonly onPutBack: () => void };

/** Stands where a snippet was, with the way back under the person's finger. */
export const RemovedLine = ({ title, words, onPutBack }: Props) => {
  const button = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => button.current?.focus(), []);
  return (
    <p class="removed" role="status">
      {words.library.removed(title)}{' '}
      <button ref={button} type="button" class="link" onClick={onPutBack}>
        {words.library.putBack}
      </button>
    </p>
  );
};
