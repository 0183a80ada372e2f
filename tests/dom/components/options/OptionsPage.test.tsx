// @vitest-environment happy-dom
import { cleanup, render, screen, waitFor, within } from '@testing-library/preact';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';

import { OptionsPage } from '#components/options/OptionsPage.tsx';
import type { OptionsStore } from '#components/options/options-store.ts';

import { aSnippet, fakeStore } from './fake-store.ts';

afterEach(cleanup);

const catalogue = {
  frameworks: [
    { language: 'nl', id: 'triade', title: 'Triade' },
    { language: 'nl', id: 'zekep', title: 'ZEKEP' },
    { language: 'en', id: 'triad', title: 'Triad' },
  ],
  ruleTitles: { 'nl/verwijt/u-had': 'U had moeten' },
};

const open = async (store: OptionsStore) => {
  const user = userEvent.setup();
  const page = render(<OptionsPage store={store} catalogue={catalogue} browserLanguage="nl" />);
  await screen.findByRole('heading', { name: 'Tekstblokken' });
  return { user, page };
};
const titles = () =>
  screen.queryAllByRole('listitem').flatMap((item) => item.querySelector('.row-title')?.textContent ?? []);

describe('preferences', () => {
  it('keeps the name while it is typed', async () => {
    const { store, state } = fakeStore();
    const { user } = await open(store);
    await user.type(screen.getByLabelText('Je naam'), 'Sam');
    expect(state.settings.writerName).toBe('Sam');
    expect(screen.getByText('Bewaard')).toBeDefined();
  });

  it('speaks the language that was chosen, at once', async () => {
    const { store } = fakeStore();
    const { user } = await open(store);
    await user.selectOptions(screen.getByLabelText('Taal van Weerklank'), 'en');
    expect(await screen.findByRole('heading', { name: 'Snippets' })).toBeDefined();
    expect(screen.getByLabelText('Writing model')).toHaveProperty('value', 'triade');
  });

  it('chooses among the frameworks of the language', async () => {
    const { store, state } = fakeStore();
    const { user } = await open(store);
    const choice = screen.getByLabelText('Schrijfmodel');
    expect(
      within(choice)
        .getAllByRole('option')
        .map(({ textContent }) => textContent),
    ).toEqual(['Triade', 'ZEKEP']);
    await user.selectOptions(choice, 'zekep');
    expect(state.settings.framework).toBe('zekep');
  });

  it('lets a rule speak again, also one that no pack has any more', async () => {
    const { store, state } = fakeStore();
    state.settings.mutedRules = ['nl/verwijt/u-had', 'nl/oud/lang-gat'];
    const { user } = await open(store);
    await user.click(screen.getByRole('button', { name: 'Weer aanzetten: lang gat' }));
    expect(state.settings.mutedRules).toEqual(['nl/verwijt/u-had']);
    await user.click(await screen.findByRole('button', { name: 'Weer aanzetten: U had moeten' }));
    expect(await screen.findByText(/Nooit meer deze regel/u)).toBeDefined();
  });

  it('says so when a preference could not be kept', async () => {
    const { store, state } = fakeStore();
    state.trouble = 'storage-full';
    const { user } = await open(store);
    await user.selectOptions(screen.getByLabelText('Schrijfmodel'), 'zekep');
    expect(await screen.findByText(/kon niet worden bewaard/u)).toBeDefined();
  });
});

describe('the library', () => {
  const sorry = aSnippet('sorry', { title: 'Excuus voor wachten', text: { u: 'Sorry u', je: 'Sorry je' } });
  const thanks = aSnippet('thanks', { title: 'Dank voor geduld', kind: 'dank' });
  const english = aSnippet('english', { title: 'Apology', language: 'en' });

  it('stands in the order of a mail, and can be searched and filtered', async () => {
    const { user } = await open(fakeStore(sorry, thanks, english).store);
    expect(titles()).toEqual(['Dank voor geduld', 'Apology', 'Excuus voor wachten']);
    await user.selectOptions(screen.getByRole('combobox', { name: 'Taal' }), 'nl');
    expect(titles()).toEqual(['Dank voor geduld', 'Excuus voor wachten']);
    await user.selectOptions(screen.getByRole('combobox', { name: 'Soort' }), 'excuus');
    expect(titles()).toEqual(['Excuus voor wachten']);
    await user.type(screen.getByRole('searchbox'), 'geduld');
    expect(titles()).toEqual([]);
    expect(screen.getByText(/Niets gevonden/u)).toBeDefined();
    await user.selectOptions(screen.getByRole('combobox', { name: 'Soort' }), 'all');
    expect(titles()).toEqual(['Dank voor geduld']);
  });

  it('adds a snippet by keyboard alone', async () => {
    const { store, state } = fakeStore();
    const { user } = await open(store);
    screen.getByRole('button', { name: 'Nieuw tekstblok' }).focus();
    await user.keyboard('{Enter}');
    await waitFor(() => expect(document.activeElement).toBe(screen.getByLabelText('Titel')));
    await user.keyboard('Bloemen{Tab}{Tab}{Tab}{Tab}Wij sturen bloemen.{Control>}{Enter}{/Control}');
    await waitFor(() => expect(titles()).toEqual(['Bloemen']));
    expect([...state.rows.values()]).toMatchObject([
      { title: 'Bloemen', text: 'Wij sturen bloemen.', origin: 'own', kind: 'erkenning', language: 'nl' },
    ]);
    expect(state.unsaved).toBeNull();
  });

  it('changes both forms of address, and keeps how often it was used', async () => {
    const { store, state } = fakeStore({ ...sorry, useCount: 4, lastUsed: 9, created: 5 });
    const { user } = await open(store);
    await user.click(screen.getByRole('button', { name: /^Excuus voor wachten/u }));
    await user.type(screen.getByLabelText('Tekst met je'), '!');
    await user.click(screen.getByRole('button', { name: 'Bewaar' }));
    await waitFor(() => expect(screen.queryByRole('form')).toBeNull());
    expect(state.rows.get('sorry')).toMatchObject({
      text: { u: 'Sorry u', je: 'Sorry je!' },
      origin: 'own',
      useCount: 4,
      lastUsed: 9,
      created: 5,
    });
  });

  it('stays a starter when nothing was changed', async () => {
    const { store, state } = fakeStore(sorry);
    const { user } = await open(store);
    await user.click(screen.getByRole('button', { name: /^Excuus voor wachten/u }));
    await user.click(screen.getByRole('button', { name: 'Bewaar' }));
    await waitFor(() => expect(screen.queryByRole('form')).toBeNull());
    expect(state.rows.get('sorry')).toEqual(sorry);
  });

  it('puts a placeholder where the caret is, and shows it filled in', async () => {
    const { user } = await open(fakeStore(aSnippet('a', { text: 'Beste ,' })).store);
    await user.click(screen.getByRole('button', { name: /^a/u }));
    const field = screen.getByLabelText<HTMLTextAreaElement>('Tekst');
    field.focus();
    field.setSelectionRange(6, 6);
    await user.click(screen.getByRole('button', { name: 'Voornaam' }));
    expect(field.value).toBe('Beste {{voornaam}},');
    expect(document.activeElement).toBe(field);
    expect(screen.getByRole('figure').textContent).toContain('Beste Fatima,');
  });

  it('shows text as text', async () => {
    const { user } = await open(fakeStore(aSnippet('a', { text: '<img src=x onerror=alert(1)>' })).store);
    await user.click(screen.getByRole('button', { name: /^a/u }));
    expect(screen.getByRole('figure').textContent).toContain('<img src=x');
    expect(document.querySelector('img')).toBeNull();
  });

  it('says kindly what is still missing', async () => {
    const { store, state } = fakeStore();
    const { user } = await open(store);
    await user.click(screen.getByRole('button', { name: 'Nieuw tekstblok' }));
    await user.click(screen.getByRole('button', { name: 'Bewaar' }));
    expect(screen.getByText(/Geef het nog een titel/u)).toBeDefined();
    await user.type(screen.getByLabelText('Titel'), 'Bloemen');
    await user.click(screen.getByRole('button', { name: 'Bewaar' }));
    expect(screen.getByText(/nog geen tekst/u)).toBeDefined();
    expect(state.rows.size).toBe(0);
  });

  it('removes, and puts back exactly what was there', async () => {
    const { store, state } = fakeStore(sorry, thanks);
    const { user } = await open(store);
    await user.click(screen.getByRole('button', { name: 'Verwijder: Dank voor geduld' }));
    const putBack = await screen.findByRole('button', { name: 'Zet terug' });
    expect(state.rows.has('thanks')).toBe(false);
    expect(document.activeElement).toBe(putBack);
    await user.keyboard('{Enter}');
    await waitFor(() => expect(titles()).toEqual(['Dank voor geduld', 'Excuus voor wachten']));
    expect(state.rows.get('thanks')).toEqual(thanks);
  });

  it.each([
    ['storage-full', /schijf is vol/u],
    ['storage-unavailable', /opslag van de browser/u],
    ['newer-data', /nieuwere versie/u],
  ] as const)('keeps what was typed when saving fails with %s', async (trouble, line) => {
    const { store, state } = fakeStore();
    const { user } = await open(store);
    state.trouble = trouble;
    await user.click(screen.getByRole('button', { name: 'Nieuw tekstblok' }));
    await user.type(screen.getByLabelText('Titel'), 'Bloemen');
    await user.type(screen.getByLabelText('Tekst'), 'Wij sturen bloemen.');
    await user.click(screen.getByRole('button', { name: 'Bewaar' }));
    expect(await screen.findByText(line)).toBeDefined();
    expect(screen.getByLabelText('Tekst')).toHaveProperty('value', 'Wij sturen bloemen.');
    state.trouble = null;
    await user.click(screen.getByRole('button', { name: 'Bewaar' }));
    await waitFor(() => expect(titles()).toEqual(['Bloemen']));
  });

  it('has unsaved text again after a reload', async () => {
    const { store, state } = fakeStore(sorry);
    const { user, page } = await open(store);
    await user.click(screen.getByRole('button', { name: /^Excuus voor wachten/u }));
    await user.type(screen.getByLabelText('Tekst met u'), ' en meer');
    page.unmount();
    await open(store);
    expect(await screen.findByLabelText('Tekst met u')).toHaveProperty('value', 'Sorry u en meer');
    expect(screen.getByText(/nog mee bezig/u)).toBeDefined();
    expect(state.rows.get('sorry')).toEqual(sorry);
  });

  it('does not let go of unsaved text for another snippet', async () => {
    const { user } = await open(fakeStore(sorry, thanks).store);
    await user.click(screen.getByRole('button', { name: /^Excuus voor wachten/u }));
    await user.click(screen.getByRole('button', { name: /^Dank voor geduld/u }));
    await user.type(screen.getByLabelText('Tekst'), '!');
    await user.click(screen.getByRole('button', { name: /^Excuus voor wachten/u }));
    expect(screen.getByText(/Bewaar dit eerst/u)).toBeDefined();
    expect(screen.getByLabelText('Tekst')).toHaveProperty('value', 'Tekst van thanks!');
    await user.click(screen.getByRole('button', { name: 'Toch niet' }));
    await user.click(screen.getByRole('button', { name: /^Excuus voor wachten/u }));
    expect(screen.getByLabelText('Tekst met u')).toBeDefined();
  });

  it('leaves the search alone while it hides the snippet that is being changed', async () => {
    const { user } = await open(fakeStore(sorry, thanks).store);
    await user.click(screen.getByRole('button', { name: /^Excuus voor wachten/u }));
    await user.type(screen.getByRole('searchbox'), 'geduld');
    expect(screen.getByRole('searchbox')).toHaveProperty('value', 'geduld');
    expect(screen.getByLabelText('Tekst met u')).toHaveProperty('value', 'Sorry u');
  });

  it('shows what another page changed', async () => {
    const { store } = fakeStore(sorry);
    await open(store);
    await store.library.save(thanks);
    await waitFor(() => expect(titles()).toEqual(['Dank voor geduld', 'Excuus voor wachten']));
  });

  it('tells calmly that the library came back, until it was read', async () => {
    const { store, state } = fakeStore(sorry);
    state.restored = { count: 12 };
    const { user } = await open(store);
    expect(await screen.findByText(/kwamen er 12 terug/u)).toBeDefined();
    await user.click(screen.getByRole('button', { name: 'Fijn' }));
    await waitFor(() => expect(screen.queryByText(/kwamen er 12 terug/u)).toBeNull());
  });
});
