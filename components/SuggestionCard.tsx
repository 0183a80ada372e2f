import { useState } from 'preact/hooks';

import type { PanelActions } from '#lib/coach/panel.ts';
import type { Suggestion, Tip } from '#lib/domain/analysis.ts';
import type { Words } from '#lib/i18n/words.ts';

import { GapText } from './GapText.tsx';
import { Icon } from './Icon.tsx';

type Props = {
  readonly tip: Tip;
  /** The passage that the tip is about; empty for a missing part. */
  readonly quote: string;
  readonly words: Words;
  readonly actions: Pick<PanelActions, 'applySuggestion' | 'dismissTip' | 'muteRule'>;
};

/** One tip: the passage, what is noticed, a better phrase to take over, and the reason for whoever asks. */
export const SuggestionCard = ({ tip, quote, words, actions }: Props) => {
  const [isWhyOpen, setWhyOpen] = useState(false);
  return (
    <li class={`tip tip-${tip.severity}`}>
      {tip.severity === 'stop' && <p class="tip-flag">{words.tips.stop}</p>}
      {quote && !names(tip.message, quote) && <blockquote class="quote">{quote}</blockquote>}
      <p class="message">{tip.message}</p>
      {tip.by === 'model' && <p class="hint">{words.tips.model}</p>}
      {tip.suggestions.map((suggestion) => (
        <SuggestionButton
          key={suggestion.text}
          suggestion={suggestion}
          quote={quote}
          words={words}
          onApply={() => actions.applySuggestion(suggestion)}
        />
      ))}
      {isWhyOpen && (
        <div class="why">
          <p>{tip.why}</p>
          {tip.source && <p class="source">{words.tips.source(tip.source)}</p>}
        </div>
      )}
      <div class="tip-actions">
        {tip.why && (
          <button type="button" class="link" aria-expanded={isWhyOpen} onClick={() => setWhyOpen(!isWhyOpen)}>
            {words.tips.why}
          </button>
        )}
        <button type="button" class="link" onClick={() => actions.dismissTip(tip)}>
          {words.tips.dismiss}
        </button>
        <button type="button" class="link" onClick={() => actions.muteRule(tip)}>
          {words.tips.mute}
        </button>
      </div>
    </li>
  );
};

/** A message often cites the passage itself; then the card need not say it twice. */
const names = (message: string, quote: string): boolean =>
  message.toLowerCase().includes(quote.toLowerCase());

type ButtonProps = {
  readonly suggestion: Suggestion;
  readonly quote: string;
  readonly words: Words;
  readonly onApply: () => void;
};

const SuggestionButton = ({ suggestion, quote, words, onApply }: ButtonProps) => {
  const isRemoval = suggestion.text.trim() === '';
  return (
    <button type="button" class="offer" aria-label={nameOf(suggestion, quote, words)} onClick={onApply}>
      <Icon name={quote ? 'replace' : 'plus'} />
      <span>{isRemoval ? words.tips.removeShort : <GapText text={suggestion.text} words={words} />}</span>
    </button>
  );
};

const nameOf = ({ text }: Suggestion, quote: string, words: Words): string => {
  if (text.trim() === '') return words.tips.remove(quote);
  return quote ? words.tips.replace(text) : words.checklist.insert(text);
};
