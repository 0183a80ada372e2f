import type { PanelActions } from '#lib/coach/panel.ts';
import type { Tip } from '#lib/domain/analysis.ts';
import type { Words } from '#lib/i18n/words.ts';

import { SuggestionCard } from './SuggestionCard.tsx';

type Props = {
  readonly tips: readonly Tip[];
  /** The draft in which the tips' offsets count. */
  readonly seen: string;
  readonly moreTips: number;
  readonly words: Words;
  readonly actions: Pick<PanelActions, 'applySuggestion' | 'dismissTip' | 'muteRule'>;
};

/** The tips of the moment, most important first. */
export const SuggestionList = ({ tips, seen, moreTips, words, actions }: Props) => (
  <section class="section" aria-label={words.tips.title}>
    <h2>{words.tips.title}</h2>
    <ul class="tips">
      {tips.map((tip, index) => (
        <SuggestionCard
          key={keyOf(tips, index, seen)}
          tip={tip}
          quote={quoteOf(tip, seen)}
          words={words}
          actions={actions}
        />
      ))}
    </ul>
    {moreTips > 0 && <p class="hint">{words.tips.more(moreTips)}</p>}
  </section>
);

const quoteOf = (tip: Tip, seen: string): string => seen.slice(tip.start, tip.end).trim();

// Not the offsets: a card must stay the same card, and stay open, while the writer types above its passage.
const keyOf = (tips: readonly Tip[], index: number, seen: string): string => {
  const names = tips.slice(0, index + 1).map((tip) => `${tip.rule}/${tip.step ?? ''}/${quoteOf(tip, seen)}`);
  const name = names.at(-1) ?? '';
  return `${name}/${names.filter((other) => other === name).length}`;
};
