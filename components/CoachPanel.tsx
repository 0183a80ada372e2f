import { useRef } from 'preact/hooks';

import type { PanelActions, PanelView } from '#lib/coach/panel.ts';
import { wordsFor } from '#lib/i18n/words.ts';

import { chosenChecklist, countOpen } from './count-open.ts';
import { PanelFoot } from './PanelFoot.tsx';
import { PanelHead } from './PanelHead.tsx';
import { PlaceholderForm } from './PlaceholderForm.tsx';
import { QuietNotice } from './QuietNotice.tsx';
import { SnippetPicker } from './SnippetPicker.tsx';
import { SuggestionList } from './SuggestionList.tsx';
import { TriadChecklist } from './TriadChecklist.tsx';
import { useEscape } from './use-escape.ts';

type Props = { readonly view: PanelView; readonly actions: PanelActions };

/** The panel beside a draft: what it needs, what could be kinder, and text to insert. Escape gives the keyboard back. */
export const CoachPanel = ({ view, actions }: Props) => {
  const panel = useRef<HTMLElement>(null);
  useEscape(panel, () => actions.leave());
  const words = wordsFor(view.uiLanguage);
  const isCoaching = view.mode === 'coaching';
  const { parts, tips } = countOpen(view);

  return (
    <section ref={panel} class="panel" aria-label={words.panel.region}>
      <PanelHead
        words={words}
        summary={isCoaching ? words.panel.summary(parts, tips) : ''}
        notice={view.notice}
        onCollapse={() => actions.setCollapsed(true)}
      />
      <div class="body">
        {view.question ? (
          <PlaceholderForm
            question={view.question}
            words={words}
            onAnswer={(values) => actions.answerPlaceholders(values)}
            onCancel={() => actions.cancelPlaceholders()}
          />
        ) : (
          <Advice view={view} actions={actions} />
        )}
      </div>
      <PanelFoot
        words={words}
        isCoaching={isCoaching}
        onNotAComplaint={() => actions.setIsComplaint(false)}
        onOptions={() => actions.openOptions()}
      />
    </section>
  );
};

const Advice = ({ view, actions }: Props) => {
  const words = wordsFor(view.uiLanguage);
  const checklist = chosenChecklist(view);
  const isCoaching = view.mode === 'coaching';
  return (
    <>
      <QuietNotice view={view} onCoachAnyway={() => actions.setIsComplaint(true)} />
      {isCoaching && checklist && (
        <TriadChecklist
          checklists={view.checklists}
          chosen={checklist}
          isInviting={view.tips.length === 0}
          words={words}
          onChoose={(id) => actions.chooseChecklist(id)}
          onApply={(suggestion) => actions.applySuggestion(suggestion)}
        />
      )}
      {isCoaching && view.tips.length > 0 && (
        <SuggestionList
          tips={view.tips}
          seen={view.seen}
          moreTips={view.moreTips}
          words={words}
          actions={actions}
        />
      )}
      <SnippetPicker
        view={view}
        words={words}
        onSearch={(query) => actions.searchSnippets(query)}
        onInsert={(snippet) => actions.insertSnippet(snippet)}
      />
    </>
  );
};
