// @vitest-environment happy-dom
import { cleanup, render, screen, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';

import { CoachPanel } from '#components/CoachPanel.tsx';
import type { PanelView } from '#lib/coach/panel.ts';

import { aChecklist, anOffer, aStep, aTip, aView, someActions } from './panel-view.ts';

afterEach(cleanup);

const open = (part: Partial<PanelView> = {}) => {
  const actions = someActions();
  const view = aView(part);
  render(<CoachPanel view={view} actions={actions} />);
  return { actions, view, user: userEvent.setup() };
};

const button = (name: string | RegExp) => screen.getByRole('button', { name });

describe('CoachPanel', () => {
  it('is a region with the name of the coach', () => {
    open();
    expect(screen.getByRole('region', { name: /^Weerklank/u })).toBeTruthy();
  });

  it.each([
    ['both', { tips: [aTip({})], moreTips: 1 }, 'Nog 2 onderdelen en 2 tips.'],
    ['parts only', {}, 'Nog 2 onderdelen.'],
    ['tips only', { checklists: [], tips: [aTip({})] }, 'Nog 1 tip.'],
    ['nothing', { checklists: [] }, 'Wat nodig is, staat erin.'],
    ['in English', { uiLanguage: 'en' as const }, 'Still to go: 2 parts.'],
    ['a missing part is no second tip', { tips: [aTip({ step: 'excuus' })] }, 'Nog 2 onderdelen.'],
  ])('says politely what is open: %s', (_case, part, sentence) => {
    open(part);
    expect(screen.getAllByRole('status')[0]?.textContent).toBe(sentence);
  });

  it('shows the first open must-have with its sentences, and inserts one at a click', async () => {
    const { actions, user, view } = open();
    expect(button(/Verontschuldigen/u).getAttribute('aria-expanded')).toBe('true');
    await user.click(button('Voeg in: Mijn excuses daarvoor.'));
    expect(actions.applySuggestion).toHaveBeenCalledExactlyOnceWith(view.checklists[0]?.steps[1]?.offers[0]);
  });

  it('opens another step, and closes it again', async () => {
    const { user } = open();
    await user.click(button(/Oplossen/u));
    expect(button('Voeg in: Ik bel u [welke dag?].').querySelector('mark')?.textContent).toBe('[welke dag?]');
    expect(screen.queryByRole('button', { name: /excuses/u })).toBeNull();
    await user.click(button(/Oplossen/u));
    expect(screen.queryByRole('button', { name: /Voeg in/u })).toBeNull();
  });

  it('says the state of a step in words, and a chance is no demand', () => {
    const steps = [
      aStep({ id: '1', title: 'Een', state: 'present' }),
      aStep({ id: '2', title: 'Twee', state: 'weak' }),
      aStep({ id: '3', title: 'Drie' }),
      aStep({ id: '4', title: 'Vier', mustHave: false }),
      aStep({ id: '5', title: 'Vijf', state: 'not-needed' }),
    ];
    open({ checklists: [aChecklist({ steps })] });
    expect(screen.getAllByRole('listitem').map((item) => item.textContent)).toEqual([
      'Eenstaat erin',
      'Tweekan duidelijker',
      'Drienog niet',
      'Vierkan erbij',
      'Vijfhier niet nodig',
    ]);
  });

  it('keeps a long list of sentences short until more are wanted', async () => {
    const offers = ['Een.', 'Twee.', 'Drie.', 'Vier.'].map(anOffer);
    const { user } = open({ checklists: [aChecklist({ steps: [aStep({ offers })] })] });
    expect(screen.getAllByRole('button', { name: /Voeg in/u })).toHaveLength(3);
    await user.click(button('Andere zinnen'));
    expect(screen.getAllByRole('button', { name: /Voeg in/u })).toHaveLength(4);
  });

  it('switches frameworks', async () => {
    const { actions, user } = open();
    expect(button('Triade').getAttribute('aria-pressed')).toBe('true');
    await user.click(button('ZEKEP'));
    expect(actions.chooseChecklist).toHaveBeenCalledExactlyOnceWith('zekep');
  });

  it('gives the keyboard back at Escape', async () => {
    const { actions, user } = open();
    button('Opties').focus();
    await user.keyboard('{Escape}');
    expect(actions.leave).toHaveBeenCalledOnce();
  });

  it('shows a notice where a screen reader hears it', () => {
    open({ notice: 'Ingevoegd. Met Ctrl+Z maak je het ongedaan.' });
    expect(screen.getAllByRole('status').map((status) => status.textContent)).toContain(
      'Ingevoegd. Met Ctrl+Z maak je het ongedaan.',
    );
  });

  it.each([
    ['Inklappen', 'setCollapsed', [true]],
    ['Dit is geen klacht', 'setIsComplaint', [false]],
    ['Opties', 'openOptions', []],
  ] as const)('%s', async (name, action, words) => {
    const { actions, user } = open();
    await user.click(button(name));
    expect(actions[action]).toHaveBeenCalledExactlyOnceWith(...words);
  });

  it.each([
    ['quiet', { mode: 'quiet' }, /geen antwoord op een klacht/u],
    ['another language', { mode: 'other-language', draftLanguage: 'de' }, /Duits/u],
    ['an unknown language', { mode: 'other-language', draftLanguage: 'und' }, /in welke taal/u],
    ['waiting', { mode: 'waiting' }, /Begin gerust te schrijven/u],
  ] satisfies [string, Partial<PanelView>, RegExp][])('does not coach: %s', (_case, part, text) => {
    open({ ...part, tips: [aTip({})] });
    expect(screen.getByText(text)).toBeTruthy();
    expect(screen.queryByRole('button', { name: /Voeg in|Vervang/u })).toBeNull();
    expect(screen.queryByRole('button', { name: 'Dit is geen klacht' })).toBeNull();
  });

  it('starts all the same when the writer says so', async () => {
    const { actions, user } = open({ mode: 'quiet', canCoachAnyway: true });
    await user.click(button('Coach deze mail toch'));
    expect(actions.setIsComplaint).toHaveBeenCalledExactlyOnceWith(true);
  });
});

describe('a tip', () => {
  it('shows the passage, what is noticed and a better phrase to take over', async () => {
    const { actions, user, view } = open({ tips: [aTip({})] });
    const card = screen.getByText('Dit kan als een verwijt overkomen.').closest('li');
    expect(card?.querySelector('blockquote')?.textContent).toBe('U had moeten b');
    await user.click(button('Vervang door: Ik leg graag uit wat u nu kunt doen.'));
    expect(actions.applySuggestion).toHaveBeenCalledExactlyOnceWith(view.tips[0]?.suggestions[0]);
  });

  it('does not repeat a passage that the message already cites', () => {
    open({ tips: [aTip({ message: '“u had moeten b” klinkt als een verwijt.' })] });
    expect(document.querySelector('blockquote')).toBeNull();
  });

  it('tells why, with the source, to whoever asks', async () => {
    const { user } = open({ tips: [aTip({})] });
    expect(screen.queryByText(/hoort de oplossing/u)).toBeNull();
    await user.click(button('Waarom?'));
    expect(screen.getByText(/hoort de oplossing/u)).toBeTruthy();
    expect(screen.getByText('Bron: Een boek')).toBeTruthy();
  });

  it.each([
    ['Nu niet', 'dismissTip'],
    ['Nooit meer deze regel', 'muteRule'],
  ] as const)('%s', async (name, action) => {
    const { actions, user, view } = open({ tips: [aTip({})] });
    await user.click(button(name));
    expect(actions[action]).toHaveBeenCalledExactlyOnceWith(view.tips[0]);
  });

  it('offers to leave words out', () => {
    open({ tips: [aTip({ suggestions: [anOffer('')] })] });
    expect(button('Laat weg: U had moeten b').textContent).toBe('Laat dit weg');
  });

  it('offers to insert where there is nothing to replace', () => {
    open({ tips: [aTip({ start: 3, end: 3 })], checklists: [] });
    expect(button('Voeg in: Ik leg graag uit wat u nu kunt doen.')).toBeTruthy();
  });

  it('keeps two tips of one rule on the same words apart', async () => {
    const tips = [aTip({ start: 0, end: 1 }), aTip({ start: 0, end: 1, severity: 'low' })];
    const { actions, user } = open({ tips });
    const second = screen.getAllByText('Dit kan als een verwijt overkomen.')[1]?.closest('li');
    if (!second) throw new Error('There is no second card');
    await user.click(within(second).getByRole('button', { name: 'Nu niet' }));
    expect(actions.dismissTip).toHaveBeenCalledExactlyOnceWith(tips[1]);
  });

  it('says that more are waiting', () => {
    open({ tips: [aTip({})], moreTips: 1 });
    expect(screen.getByText('Daarna nog 1 tip.')).toBeTruthy();
  });
});
