// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';

import { CoachPanel } from '#components/CoachPanel.tsx';
import type { PanelView } from '#lib/coach/panel.ts';

import { aSnippet, aView, someActions } from './panel-view.ts';

afterEach(cleanup);

const SNIPPETS = [
  aSnippet({
    id: '1',
    title: 'Nieuw pakket',
    kind: 'oplossing',
    text: 'Ik stuur een nieuw pakket, {{voornaam}}.',
  }),
  aSnippet({ id: '2', title: 'Lang wachten', text: { u: 'U wachtte lang.', je: 'Je wachtte lang.' } }),
  aSnippet({ id: '3', title: 'Kapot', text: 'Wat naar.{{cursor}}' }),
];

const openPicker = async (part: Partial<PanelView> = {}) => {
  const actions = someActions();
  const user = userEvent.setup();
  render(<CoachPanel view={aView({ snippets: SNIPPETS, ...part })} actions={actions} />);
  await user.click(screen.getByRole('button', { name: 'Tekstblokken' }));
  return { actions, user, search: screen.getByRole('combobox', { name: 'Zoek een tekstblok' }) };
};

const titles = () => screen.getAllByRole('option').map((option) => option.firstElementChild?.textContent);

describe('SnippetPicker', () => {
  it('lists by kind, in the order of a mail', async () => {
    await openPicker();
    expect(titles()).toEqual(['Lang wachten', 'Kapot', 'Nieuw pakket']);
    expect(screen.getByRole('group', { name: 'Oplossing' })).toBeTruthy();
  });

  it('puts the kind of the best hit first while searching', async () => {
    await openPicker({ snippetQuery: 'pak' });
    expect(titles()).toEqual(['Nieuw pakket', 'Lang wachten', 'Kapot']);
  });

  it('previews in the form of address of the mail, with what is still to be filled in', async () => {
    await openPicker({ address: 'je' });
    expect(screen.getByRole('option', { name: /Lang wachten/u }).textContent).toContain('Je wachtte lang.');
    expect(screen.getByRole('option', { name: /Nieuw/u }).querySelector('mark')?.textContent).toBe(
      '[voornaam van de klant]',
    );
    expect(screen.getByRole('option', { name: /Kapot/u }).textContent).toBe('KapotWat naar.');
  });

  it('searches while typing', async () => {
    const { actions, user, search } = await openPicker();
    await user.type(search, 'p');
    expect(actions.searchSnippets).toHaveBeenLastCalledWith('p');
  });

  it.each([
    ['{ArrowDown}{Enter}', '2'],
    ['{ArrowDown}{ArrowDown}{Enter}', '3'],
    ['{ArrowUp}{Enter}', '1'],
    ['{ArrowDown}{ArrowUp}{Enter}', '1'],
  ])('inserts by keyboard: %s', async (keys, id) => {
    const { actions, user, search } = await openPicker();
    search.focus();
    await user.keyboard(keys);
    expect(actions.insertSnippet.mock.calls).toEqual([[expect.objectContaining({ id })]]);
  });

  it('takes the best hit at Enter after a search, and nothing before one', async () => {
    const { actions, user, search } = await openPicker();
    search.focus();
    await user.keyboard('{Enter}');
    expect(actions.insertSnippet).not.toHaveBeenCalled();
    cleanup();
    const again = await openPicker({ snippetQuery: 'pak' });
    again.search.focus();
    await again.user.keyboard('{Enter}');
    expect(again.actions.insertSnippet).toHaveBeenCalledExactlyOnceWith(SNIPPETS[0]);
  });

  it('tells a screen reader which one is chosen', async () => {
    const { user, search } = await openPicker();
    search.focus();
    await user.keyboard('{ArrowDown}');
    const chosen = screen.getByRole('option', { selected: true });
    expect(search.getAttribute('aria-activedescendant')).toBe(chosen.id);
  });

  it('inserts at a click', async () => {
    const { actions, user } = await openPicker();
    await user.click(screen.getByRole('option', { name: /Kapot/u }));
    expect(actions.insertSnippet).toHaveBeenCalledExactlyOnceWith(SNIPPETS[2]);
  });

  it.each([
    ['', /Er zijn nog geen tekstblokken/u],
    ['xyz', /Niets gevonden voor “xyz”/u],
  ])('says kindly that there is nothing for “%s”', async (snippetQuery, text) => {
    await openPicker({ snippets: [], snippetQuery });
    expect(screen.getByText(text)).toBeTruthy();
  });

  it('leaves at Escape', async () => {
    const { actions, user, search } = await openPicker();
    search.focus();
    await user.keyboard('{Escape}');
    expect(actions.leave).toHaveBeenCalledOnce();
  });
});
