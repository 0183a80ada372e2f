import type { PanelView } from '#lib/coach/panel.ts';
import { wordsFor } from '#lib/i18n/words.ts';

import { countOpen } from './count-open.ts';
import { Icon, Mark } from './Icon.tsx';

type Props = { readonly view: PanelView; readonly onOpen: () => void };

/** The panel folded up: the mark, and how much is open. */
export const PanelTab = ({ view, onOpen }: Props) => {
  const { panel } = wordsFor(view.uiLanguage);
  const { parts, tips } = countOpen(view);
  const count = parts + tips;
  const isCoaching = view.mode === 'coaching';
  const label = isCoaching ? panel.open(count) : panel.openQuiet;
  return (
    <button type="button" class="tab" aria-label={label} title={label} onClick={onOpen}>
      <Mark />
      {isCoaching && (
        <span class={`badge ${lookOf(parts, tips)}`} aria-hidden="true">
          {count === 0 ? <Icon name="check" /> : Math.min(count, 99)}
        </span>
      )}
    </button>
  );
};

const lookOf = (parts: number, tips: number): string => {
  if (parts > 0) return 'badge-open';
  return tips > 0 ? 'badge-tips' : 'badge-done';
};
