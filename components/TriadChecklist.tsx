import { useState } from 'preact/hooks';

import type { ChecklistView } from '#lib/coach/panel.ts';
import type { Suggestion } from '#lib/domain/analysis.ts';
import type { Words } from '#lib/i18n/words.ts';

import { ChecklistStep } from './ChecklistStep.tsx';

type Props = {
  readonly checklists: readonly ChecklistView[];
  readonly chosen: ChecklistView;
  /** Whether a missing must-have shows its sentences by itself; not while tips want the room. */
  readonly isInviting: boolean;
  readonly words: Words;
  readonly onChoose: (id: string) => void;
  readonly onApply: (suggestion: Suggestion) => void;
};

/** The steps of a framework held against the draft. The first open must-have shows its sentences by itself. */
export const TriadChecklist = ({ checklists, chosen, isInviting, words, onChoose, onApply }: Props) => {
  // What a person opened or closed himself, per framework; null leaves it to the coach.
  const [choice, setChoice] = useState<{ checklist: string; step: string | null } | null>(null);
  const first = chosen.steps.find((step) => step.mustHave && step.state === 'missing');
  const openStep = choice?.checklist === chosen.id ? choice.step : isInviting ? (first?.id ?? null) : null;
  const isDone = chosen.steps.every((step) => step.state === 'present' || step.state === 'not-needed');

  return (
    <section class="section" aria-label={words.checklist.title}>
      <h2>{words.checklist.title}</h2>
      {checklists.length > 1 && (
        <div class="segments" role="group" aria-label={words.checklist.frameworks}>
          {checklists.map(({ id, title }) => (
            <button key={id} type="button" aria-pressed={id === chosen.id} onClick={() => onChoose(id)}>
              {title}
            </button>
          ))}
        </div>
      )}
      <ul class="steps">
        {chosen.steps.map((step) => (
          <ChecklistStep
            key={`${chosen.id}/${step.id}`}
            step={step}
            isOpen={step.id === openStep}
            words={words}
            onToggle={() => setChoice({ checklist: chosen.id, step: step.id === openStep ? null : step.id })}
            onApply={(suggestion) => {
              setChoice(null);
              onApply(suggestion);
            }}
          />
        ))}
      </ul>
      {isDone && <p class="done">{words.checklist.done}</p>}
    </section>
  );
};
