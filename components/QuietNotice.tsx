import type { PanelMode, PanelView } from '#lib/coach/panel.ts';
import { type Words, wordsFor } from '#lib/i18n/words.ts';

type Props = { readonly view: PanelView; readonly onCoachAnyway: () => void };

/** What stands in the panel while it does not coach: why, and a way to start it all the same. */
export const QuietNotice = ({ view, onCoachAnyway }: Props) => {
  const words = wordsFor(view.uiLanguage);
  if (view.mode === 'coaching') return null;
  const [title, text] = say[view.mode](words, view.draftLanguage);
  return (
    <div class="quiet">
      <h2>{title}</h2>
      <p>{text}</p>
      {view.canCoachAnyway && (
        <button type="button" class="button" onClick={onCoachAnyway}>
          {words.panel.coachAnyway}
        </button>
      )}
    </div>
  );
};

const say: Record<
  Exclude<PanelMode, 'coaching'>,
  (words: Words, draftLanguage: string) => readonly [title: string, text: string]
> = {
  quiet: ({ quiet }) => [quiet.quietTitle, quiet.quiet],
  waiting: ({ quiet }) => [quiet.waitingTitle, quiet.waiting],
  'other-language': ({ quiet }, draftLanguage) => [
    quiet.otherTitle,
    draftLanguage === 'und' ? quiet.unknownLanguage : quiet.otherLanguage(draftLanguage),
  ],
};
