import { describe, expect, it } from 'vitest';

import {
  type Box,
  PANEL_MIN_HEIGHT,
  PANEL_MIN_WIDTH,
  type Placement,
  placePanel,
  placeTab,
  type Surroundings,
  TAB_HEIGHT,
  TAB_WIDTH,
} from '#components/place-panel.ts';

const box = (left: number, top: number, right: number, bottom: number): Box => ({ left, top, right, bottom });

const around = (width: number, height: number, frame: Box, ...keepFree: Box[]): Surroundings => ({
  viewport: { width, height },
  frame,
  keepFree,
});

// A docked popup at the bottom right, with its text and its row of buttons.
const POPUP = around(1366, 768, box(790, 200, 1310, 768), box(790, 300, 1310, 700), box(790, 710, 1310, 760));
// A reply inside the conversation, with 256 px of folders on its left and a narrow rail on its right.
const INLINE = around(
  1366,
  768,
  box(264, 320, 1310, 740),
  box(336, 340, 1290, 680),
  box(336, 690, 1290, 730),
);
// A reading pane at the right, with folders and the list of mails on its left.
const PANE = around(1600, 900, box(640, 60, 1590, 890), box(660, 200, 1570, 890), box(660, 80, 1570, 120));
const WIDE = around(1920, 1080, box(300, 100, 1200, 900), box(300, 200, 1200, 800));
const FULL = around(800, 600, box(0, 0, 800, 600), box(0, 100, 800, 540), box(0, 545, 300, 595));
const SHORT_TEXT = around(800, 900, box(0, 0, 800, 900), box(0, 0, 800, 300), box(0, 850, 200, 890));
const PHONE = around(360, 640, box(0, 0, 360, 640), box(0, 80, 360, 560), box(0, 570, 90, 630));

const boxOf = (placement: Placement): Box =>
  placement.kind === 'panel'
    ? placement.spot
    : box(placement.left, placement.top, placement.left + TAB_WIDTH, placement.top + TAB_HEIGHT);

const covers = (a: Box, b: Box) =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

describe('placePanel', () => {
  it.each([
    ['right of the frame where there is room', WIDE, box(1208, 100, 1508, 820), 'top'],
    ['left of a popup, in line with its top', POPUP, box(482, 200, 782, 760), 'top'],
    ['left of a reading pane, over the list of mails', PANE, box(332, 60, 632, 780), 'top'],
    [
      'narrower where the folders leave less room, in line with a low frame',
      INLINE,
      box(16, 20, 256, 740),
      'bottom',
    ],
    ['inside, where the text leaves room', SHORT_TEXT, box(492, 308, 792, 892), 'top'],
  ])('%s', (_case, surroundings, spot, hangsFrom) => {
    expect(placePanel(surroundings)).toEqual({ kind: 'panel', spot: { ...spot, hangsFrom } });
  });

  it.each([
    ['the text fills a narrow window', FULL],
    ['a phone', PHONE],
    ['a window that is too low', around(1366, 200, box(400, 0, 900, 200), box(400, 20, 900, 180))],
  ])('leaves it at the tab: %s', (_case, surroundings) => {
    expect(placePanel(surroundings).kind).toBe('tab');
  });

  it('comes all the same when a person asks, but never over Send', () => {
    for (const surroundings of [FULL, PHONE]) {
      const placement = placePanel(surroundings, true);
      expect(placement.kind).toBe('panel');
      const send = surroundings.keepFree[1];
      expect(send && covers(boxOf(placement), send)).toBe(false);
    }
  });

  it('rather stands over the mail above than over the text when a person asks', () => {
    const wideInline = around(
      1000,
      900,
      box(0, 450, 1000, 880),
      box(0, 460, 1000, 800),
      box(0, 810, 900, 870),
    );
    expect(placePanel(wideInline).kind).toBe('tab');
    expect(placePanel(wideInline, true)).toMatchObject({ kind: 'panel', spot: { top: 8, bottom: 452 } });
  });

  it('keeps off another draft and its panel, and folds to its tab where nothing is left', () => {
    const popupAtItsLeft = box(260, 200, 780, 768);
    const others = [popupAtItsLeft, box(8, 8, 252, 728)];
    expect(placePanel(POPUP)).toMatchObject({ kind: 'panel', spot: { left: 482 } });
    const placement = placePanel({ ...POPUP, others });
    expect(placement.kind).toBe('tab');
    expect(others.filter((other) => covers(boxOf(placement), other))).toEqual([]);
    expect(placePanel({ ...POPUP, others }, true).kind).toBe('panel');
  });

  it('never covers what must stay free and never leaves the window, wherever the frame stands', () => {
    const random = seeded(7);
    for (let round = 0; round < 3000; round += 1) {
      const surroundings = someSurroundings(random);
      const { viewport, keepFree } = surroundings;
      for (const placement of [placePanel(surroundings), placeTab(surroundings)]) {
        const stands = boxOf(placement);
        expect(stands.left).toBeGreaterThanOrEqual(0);
        expect(stands.top).toBeGreaterThanOrEqual(0);
        expect(stands.right).toBeLessThanOrEqual(viewport.width);
        expect(stands.bottom).toBeLessThanOrEqual(viewport.height);
        expect(keepFree.filter((kept) => covers(stands, kept))).toEqual([]);
        if (placement.kind === 'tab') continue;
        expect(stands.right - stands.left).toBeGreaterThanOrEqual(PANEL_MIN_WIDTH);
        expect(stands.bottom - stands.top).toBeGreaterThanOrEqual(PANEL_MIN_HEIGHT);
      }
    }
  });
});

describe('placeTab', () => {
  it.each([
    ['right of the frame', POPUP, 1318, 208],
    [
      'left of it at the edge of the window',
      around(600, 600, box(60, 0, 600, 600), box(60, 0, 600, 600)),
      12,
      8,
    ],
    ['at an edge where nothing is covered', PHONE, 320, 8],
  ])('%s', (_case, surroundings, left, top) => {
    expect(placeTab(surroundings)).toEqual({ kind: 'tab', left, top });
  });

  it('stays on screen even where everything is text', () => {
    const all = box(0, 0, 300, 300);
    expect(placeTab(around(300, 300, all, all))).toEqual({ kind: 'tab', left: 260, top: 0 });
  });
});

/** The same numbers between 0 and 1 in every run. */
const seeded = (seed: number) => {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
};

/** A frame with a text and a row of buttons, partly off-screen now and then; a free strip is always left at the top. */
const someSurroundings = (random: () => number): Surroundings => {
  const width = 320 + random() * 1600;
  const height = 300 + random() * 900;
  const left = (random() - 0.2) * width;
  const top = TAB_HEIGHT + 8 + random() * height * 0.8;
  const right = left + 200 + random() * width;
  const bottom = top + 150 + random() * height;
  const text = box(left, top + 40, right, bottom - 50);
  const buttons = box(left, bottom - 45, left + 180, bottom - 5);
  return around(width, height, box(left, top, right, bottom), text, buttons);
};
