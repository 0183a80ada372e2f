import { useState } from 'preact/hooks';

import type { ChecklistView } from '#lib/coach/panel.ts';
import type { StepState, Suggestion } from '#lib/domain/analysis.ts';
import type { Words } from '#lib/i18n/words.ts';

import { GapText } from './GapText.tsx';
import { Icon, type IconName } from './Icon.tsx';

type Step = ChecklistView['steps'][number];

type Props = {
  readonly step: Step;
  readonly isOpen: boolean;
  readonly words: Words;
  readonly onToggle: () => void;
  readonly onApply: (suggestion: Suggestion) => void;
};

/** More than this is a list to read instead of a sentence to take. */
const OFFERS_AT_ONCE = 3;

/** One step: its state in a shape and a word, and for what is not there yet the sentences that would fill it. */
export const ChecklistStep = ({ step, isOpen, words, onToggle, onApply }: Props) => {
  const look = lookOf(step);
  const head = (
    <>
      <span class="state" aria-hidden="true">
        <Icon name={ICONS[look]} />
      </span>
      <span class="step-words">
        <span class="step-title">{step.title}</span>
        <span class="step-state">
          {look === 'chance' ? words.checklist.chance : words.checklist.states[step.state]}
        </span>
      </span>
    </>
  );
  const canOpen =
    (step.state === 'missing' || step.state === 'weak') && (step.offers.length > 0 || step.hint !== '');
  if (!canOpen)
    return (
      <li class={`step step-${look}`}>
        <div class="step-head">{head}</div>
      </li>
    );
  return (
    <li class={`step step-${look}`}>
      <button type="button" class="step-head" aria-expanded={isOpen} onClick={onToggle}>
        {head}
        <Icon name="chevron" />
      </button>
      {isOpen && <Offers step={step} words={words} onApply={onApply} />}
    </li>
  );
};

const Offers = ({ step, words, onApply }: Pick<Props, 'step' | 'words' | 'onApply'>) => {
  const [areAllShown, setAllShown] = useState(false);
  const shown = areAllShown ? step.offers : step.offers.slice(0, OFFERS_AT_ONCE);
  return (
    <div class="offers">
      {step.hint && <p class="hint">{step.hint}</p>}
      {shown.map((offer) => (
        <button
          key={offer.text}
          type="button"
          class="offer"
          aria-label={words.checklist.insert(offer.text)}
          onClick={() => onApply(offer)}
        >
          <Icon name="plus" />
          <span>
            <GapText text={offer.text} words={words} />
          </span>
        </button>
      ))}
      {shown.length < step.offers.length && (
        <button type="button" class="link" onClick={() => setAllShown(true)}>
          {words.checklist.moreOffers}
        </button>
      )}
    </div>
  );
};

type Look = Exclude<StepState, 'missing'> | 'open' | 'chance';

const lookOf = ({ state, mustHave }: Step): Look => {
  if (state !== 'missing') return state;
  return mustHave ? 'open' : 'chance';
};

const ICONS: Record<Look, IconName> = {
  present: 'check',
  weak: 'weak',
  open: 'missing',
  chance: 'plus',
  'not-needed': 'dash',
};
