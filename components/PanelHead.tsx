import type { Words } from '#lib/i18n/words.ts';

import { Icon, Mark } from './Icon.tsx';

type Props = {
  readonly words: Words;
  /** How much is open; empty while the coach is quiet. */
  readonly summary: string;
  /** A calm line for a person; null when all is well. */
  readonly notice: string | null;
  readonly onCollapse: () => void;
};

/** The name, what is open, and a notice: the last two are read aloud when they change. */
export const PanelHead = ({ words, summary, notice, onCollapse }: Props) => (
  <>
    <header class="head">
      <Mark />
      <div>
        <h1>{words.panel.name}</h1>
        <p class="summary" role="status">
          {summary}
        </p>
      </div>
      <button
        type="button"
        class="icon-button"
        aria-label={words.panel.collapse}
        title={words.panel.collapse}
        onClick={onCollapse}
      >
        <Icon name="collapse" />
      </button>
    </header>
    <p class="notice" role="status">
      {notice}
    </p>
  </>
);
