import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { openSession } from '#lib/coach/coach-session.ts';
import { PAUSE_AFTER_TYPING_MS } from '#lib/coach/typing-pause.ts';
import type { Snippet } from '#lib/domain/snippet.ts';
import { analyzeDraft } from '#lib/engine/analyze-draft.ts';
import { nl } from '#lib/i18n/nl.ts';

import { aPack, aRule, TRIAD, TRIAD_SIGNALS } from '#tests/unit/engine/a-pack.ts';
import { FakeBackground, FakePanel, FakeWindow } from './fakes.ts';

const pack = aPack({
  ...TRIAD,
  signals: TRIAD_SIGNALS,
  rules: { 'pseudo/zo-ervaart': aRule('pseudo-apology', ['zo ervaart'], { instead: ['Wat vervelend.'] }) },
});
const languages = {
  packs: { nl: pack },
  words: { nl: new Set(['het', 'dat', 'u', 'wat', 'ik']), de: new Set(['ich']) },
};

const open = async (
  prepare: (parts: { window: FakeWindow; background: FakeBackground }) => void = () => {},
) => {
  const window = new FakeWindow();
  const background = new FakeBackground((request) =>
    analyzeDraft(
      { ...request, isComplaint: request.isComplaint ?? true, mutedRules: background.settings.mutedRules },
      languages,
    ),
  );
  prepare({ window, background });
  const life = new AbortController();
  let panel: FakePanel | undefined;
  openSession({
    window,
    openPanel: (actions) => (panel = new FakePanel(actions)),
    send: background.send,
    browserLanguage: 'nl',
    signal: life.signal,
  });
  await vi.advanceTimersByTimeAsync(0);
  if (!panel) throw new Error('no panel was opened');
  return { window, background, panel, life };
};

const soon = () => vi.advanceTimersByTimeAsync(0);
const pause = () => vi.advanceTimersByTimeAsync(PAUSE_AFTER_TYPING_MS);
const stateOf = (panel: FakePanel, step: string) =>
  panel.view.checklists[0]?.steps.find(({ id }) => id === step)?.state;

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('a session', () => {
  it('ticks a box at the keystroke', async () => {
    const { window, panel } = await open();
    window.type('Wat vervelend voor u.');
    await soon();
    expect(stateOf(panel, 'begrip')).toBe('present');
  });

  it('keeps a tip back until the writer pauses, and underlines it then', async () => {
    const { window, panel } = await open();
    window.type('Jammer dat u het zo ervaart.');
    await soon();
    expect(panel.view.tips).toEqual([]);
    await pause();
    expect(panel.view.tips.map(({ rule }) => rule)).toEqual(['nl/pseudo/zo-ervaart']);
    expect(window.underlined).toEqual([{ start: 17, end: 27, weight: 'strong' }]);
  });

  it('keeps a tip that was seen while the writer types on', async () => {
    const { window, panel } = await open();
    window.type('Jammer dat u het zo ervaart.');
    await pause();
    window.type('Jammer dat u het zo ervaart. En');
    await soon();
    expect(panel.view.tips).toHaveLength(1);
  });

  it('shows a tip whose answer comes after the pause', async () => {
    const { window, panel, background } = await open();
    background.held = [];
    window.type('Jammer dat u het zo ervaart.');
    await pause();
    background.release();
    await soon();
    expect(panel.view.tips).toHaveLength(1);
  });

  it('has one question under way and then asks only about the newest draft', async () => {
    const { window, background } = await open();
    const before = background.asked.length;
    background.held = [];
    window.type('a');
    window.type('ab');
    window.type('abc');
    await soon();
    background.release();
    await soon();
    expect(background.asked.slice(before).map(({ draft }) => draft)).toEqual(['a', 'abc']);
  });

  it('shows tips at once about what was there when it came', async () => {
    const { panel } = await open(({ window }) => {
      window.text = 'Jammer dat u het zo ervaart.';
    });
    expect(panel.view.tips).toHaveLength(1);
  });

  it('opens its panel as the person left it', async () => {
    const { panel } = await open(({ background }) => {
      background.settings = { ...background.settings, collapsed: true };
    });
    expect(panel.views[0]?.collapsed).toBe(true);
  });

  it.each([
    ['waits', '', 'waiting'],
    ['is silent in another language', 'Ich bin ich und ich', 'other-language'],
    ['coaches', 'Wat is het dat u wil', 'coaching'],
  ])('%s for %j', async (_, text, mode) => {
    const { window, panel } = await open();
    window.type(text);
    await soon();
    expect(panel.view.mode).toBe(mode);
  });

  it('coaches a mail that it took for no complaint when the writer says so', async () => {
    const { window, panel } = await open(({ background }) => {
      const { analyze } = background;
      background.analyze = (request) => analyze({ ...request, isComplaint: request.isComplaint ?? false });
    });
    window.type('Dat is het verslag.');
    await soon();
    expect(panel.view).toMatchObject({ mode: 'quiet', canCoachAnyway: true });
    panel.actions.setIsComplaint(true);
    await soon();
    expect(panel.view.mode).toBe('coaching');
  });

  it.each([
    ['unreachable', nl.notices.workerUnreachable],
    ['extension-gone', nl.notices.extensionGone],
    ['storage-unavailable', nl.notices.storageUnavailable],
  ] as const)('says calmly when the answer is %s, and goes on when it is over', async (failure, line) => {
    const { window, panel, background } = await open();
    background.failure = failure;
    window.type('Wat vervelend voor u.');
    await soon();
    expect(panel.view.notice).toBe(line);
    background.failure = null;
    window.type('Wat vervelend voor u!');
    await vi.advanceTimersByTimeAsync(10_000);
    expect(panel.view.notice).toBeNull();
    expect(stateOf(panel, 'begrip')).toBe('present');
  });

  it('closes its panel with the window and does nothing after', async () => {
    const { window, panel, background } = await open();
    window.close();
    expect(panel.isClosed).toBe(true);
    const shown = panel.views.length;
    const asked = background.asked.length;
    window.type('Wat nu?');
    await pause();
    expect(panel.views).toHaveLength(shown);
    expect(background.asked).toHaveLength(asked);
  });
});

describe('a click', () => {
  it('puts a sentence in the draft and ticks its box', async () => {
    const { window, panel } = await open();
    window.type('Wat vervelend voor u.');
    await soon();
    const offer = panel.view.checklists[0]?.steps.find(({ id }) => id === 'verontschuldigen')?.offers[0];
    if (!offer) throw new Error('no offer');
    panel.actions.applySuggestion(offer);
    await soon();
    expect(window.text).toBe('Wat vervelend voor u. Mijn excuses.');
    expect(stateOf(panel, 'verontschuldigen')).toBe('present');
    expect(panel.view.notice).toBe(nl.notices.inserted);
  });

  it.each([
    ['draft-changed', nl.notices.draftChanged],
    ['window-closed', nl.notices.windowClosed],
    ['editor-refused', nl.notices.editorRefused],
  ] as const)('that the compose window answers with %s leaves a clear line', async (error, line) => {
    const { window, panel } = await open();
    window.writeError = error;
    panel.actions.applySuggestion({ text: 'x', edit: { start: 0, end: 0, text: 'x' } });
    await soon();
    expect(panel.view.notice).toBe(line);
    expect(window.text).toBe('');
  });

  it('puts a tip aside in this mail only', async () => {
    const { window, panel } = await open();
    window.type('Jammer dat u het zo ervaart.');
    await pause();
    const [tip] = panel.view.tips;
    if (!tip) throw new Error('no tip');
    panel.actions.dismissTip(tip);
    window.type('Jammer dat u het zo ervaart. Echt.');
    await pause();
    expect(panel.view.tips).toEqual([]);
    expect(window.underlined).toEqual([]);
  });

  it('mutes a rule for good', async () => {
    const { window, panel, background } = await open();
    window.type('Jammer dat u het zo ervaart.');
    await pause();
    const [tip] = panel.view.tips;
    if (!tip) throw new Error('no tip');
    panel.actions.muteRule(tip);
    await soon();
    expect(background.settings.mutedRules).toEqual(['nl/pseudo/zo-ervaart']);
    expect(panel.view.tips).toEqual([]);
  });
});

describe('a snippet', () => {
  const snippet: Snippet = {
    id: 'own/1',
    title: 'Terugbellen',
    kind: 'belofte',
    language: 'nl',
    text: {
      u: 'Dag {{voornaam}}, ik bel u op {{telefoonnummer}}.',
      je: 'Dag {{voornaam}}, ik bel je op {{telefoonnummer}}.',
    },
    origin: 'own',
    useCount: 0,
    lastUsed: null,
    created: 0,
    changed: 0,
  };

  it('is filled from the mail, asks for the rest, goes in and is counted', async () => {
    const { window, panel, background } = await open(({ window: compose, background: back }) => {
      back.snippets = [snippet];
      compose.incoming = { text: 'Het is stuk.', senderName: 'Fatima Jansen', senderAddress: null };
    });
    panel.actions.insertSnippet(snippet);
    expect(panel.view.question?.ask.map(({ name }) => name)).toEqual(['telefoonnummer']);
    panel.actions.answerPlaceholders({ telefoonnummer: '030' });
    await soon();
    expect(window.text).toBe('Dag Fatima, ik bel u op 030.');
    expect(background.counted).toEqual(['own/1']);
  });

  it('is offered in the language of the mail as soon as that is known', async () => {
    const { window, panel } = await open(({ background }) => {
      const { analyze } = background;
      background.analyze = (request) => ({
        ...analyze(request),
        language: request.draft.startsWith('Dear') ? 'en' : 'nl',
      });
      background.snippets = [snippet, { ...snippet, id: 'own/2', title: 'Call back', language: 'en' }];
    });
    expect(panel.view.snippets.map(({ title }) => title)).toEqual(['Terugbellen']);
    window.type('Dear Ms Kelleher,');
    await soon();
    expect(panel.view.snippets.map(({ title }) => title)).toEqual(['Call back']);
  });

  it('shows only the newest search', async () => {
    const { panel } = await open(({ background }) => {
      background.snippets = [snippet, { ...snippet, id: 'own/2', title: 'Aanhef' }];
    });
    panel.actions.searchSnippets('Terug');
    panel.actions.searchSnippets('Aan');
    await soon();
    expect(panel.view.snippets.map(({ title }) => title)).toEqual(['Aanhef']);
  });
});
