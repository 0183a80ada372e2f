// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';

import { CoachPanel } from '#components/CoachPanel.tsx';

import { aSnippet, aView, someActions } from './panel-view.ts';

afterEach(cleanup);

const open = () => {
  const actions = someActions();
  const ask = [
    { name: 'bestelnummer', fallback: '' },
    { name: 'voornaam', fallback: 'klant' },
    { name: 'klant_nummer', fallback: '' },
  ];
  render(<CoachPanel view={aView({ question: { snippet: aSnippet({}), ask } })} actions={actions} />);
  return { actions, user: userEvent.setup() };
};

describe('PlaceholderForm', () => {
  it('asks by a name for people and is ready for the first answer', () => {
    open();
    expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Bestelnummer' }));
    expect(screen.getByRole('textbox', { name: 'Klant nummer' })).toBeTruthy();
  });

  it('gives what was typed, the fallback, or else a visible gap', async () => {
    const { actions, user } = open();
    await user.type(screen.getByRole('textbox', { name: 'Bestelnummer' }), ' 123 ');
    await user.click(screen.getByRole('button', { name: 'Invoegen' }));
    expect(actions.answerPlaceholders).toHaveBeenCalledExactlyOnceWith({
      bestelnummer: '123',
      voornaam: 'klant',
      klant_nummer: '[klant nummer]',
    });
  });

  it.each(['click', 'Escape'])('is called off by %s, without leaving the panel', async (way) => {
    const { actions, user } = open();
    await (way === 'click'
      ? user.click(screen.getByRole('button', { name: 'Toch niet' }))
      : user.keyboard('{Escape}'));
    expect(actions.cancelPlaceholders).toHaveBeenCalledOnce();
    expect(actions.leave).not.toHaveBeenCalled();
  });
});
