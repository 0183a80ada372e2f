import type { Words } from '#lib/i18n/words.ts';

import { Icon } from './Icon.tsx';

type Props = {
  readonly words: Words;
  readonly isCoaching: boolean;
  readonly onNotAComplaint: () => void;
  readonly onOptions: () => void;
};

/** A way out when the coach took a mail for a complaint, the promise that nothing leaves, and the options. */
export const PanelFoot = ({ words, isCoaching, onNotAComplaint, onOptions }: Props) => (
  <footer class="foot">
    {isCoaching && (
      <button type="button" class="link" onClick={onNotAComplaint}>
        {words.panel.notAComplaint}
      </button>
    )}
    <div class="foot-line">
      <span class="local">
        <Icon name="lock" />
        {words.panel.local}
      </span>
      <button
        type="button"
        class="icon-button"
        aria-label={words.panel.options}
        title={words.panel.options}
        onClick={onOptions}
      >
        <Icon name="options" />
      </button>
    </div>
  </footer>
);
