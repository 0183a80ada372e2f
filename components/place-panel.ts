/** Where the panel, or its tab, stands beside a compose window. Pure; all numbers are viewport pixels. */

export type Box = {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
};

export type Viewport = { readonly width: number; readonly height: number };

/** `hangsFrom` says which edge stays put while the panel grows and shrinks with what it shows. */
export type PanelSpot = Box & { readonly hangsFrom: 'top' | 'bottom' };

export type Placement =
  | { readonly kind: 'panel'; readonly spot: PanelSpot }
  | { readonly kind: 'tab'; readonly left: number; readonly top: number };

export type Surroundings = {
  readonly frame: Box;
  readonly keepFree: readonly Box[];
  /** Of other drafts and their panels: kept free too, unless a person asks for this panel and there is no other way. */
  readonly others?: readonly Box[];
  readonly viewport: Viewport;
};

export const PANEL_WIDTH = 300;
export const PANEL_MIN_WIDTH = 240;
export const PANEL_MIN_HEIGHT = 260;
export const PANEL_MAX_HEIGHT = 720;
// Rather out of line with the frame than so low that one has to scroll for the first tip.
const COMFORTABLE_HEIGHT = 520;
export const TAB_WIDTH = 40;
export const TAB_HEIGHT = 64;
const GAP = 8;

type Column = { readonly left: number; readonly right: number };
type Interval = { readonly top: number; readonly bottom: number };

/**
 * The panel's spot: right of the frame, left of it, else inside it; never over `keepFree`, never off-screen. The tab's spot
 * when the panel has no room. With `isWanted` (a person asked for the panel although there was no room) it may also stand
 * above or below the frame, and as a last resort over the text, but never over the smaller parts such as Send.
 */
export const placePanel = (around: Surroundings, isWanted = false): Placement => {
  const spot = spotBeside(amongOthers(around)) ?? (isWanted ? spotAnywhere(around) : null);
  return spot ? { kind: 'panel', spot } : placeTab(around);
};

/** A spot for the tab: at an edge of the frame where nothing is covered, else at an edge of the viewport. */
export const placeTab = (around: Surroundings): Placement & { kind: 'tab' } => {
  // Only a viewport that is one big text has no free edge.
  const { left, top } = tabSpot(amongOthers(around)) ??
    tabSpot(around) ?? { left: Math.max(0, around.viewport.width - TAB_WIDTH), top: 0 };
  return { kind: 'tab', left, top };
};

const amongOthers = (around: Surroundings): Surroundings => ({
  ...around,
  keepFree: [...around.keepFree, ...(around.others ?? [])],
});

const tabSpot = ({ frame, keepFree, viewport }: Surroundings): { left: number; top: number } | undefined => {
  const onScreen = clip(frame, viewport);
  const lefts = [frame.right + GAP, frame.left - GAP - TAB_WIDTH, viewport.width - TAB_WIDTH, 0];
  const tops = [onScreen.top + GAP, onScreen.bottom - GAP - TAB_HEIGHT, onScreen.top - GAP - TAB_HEIGHT];
  const inColumn = lefts.flatMap((left) => tops.map((top) => ({ left, top })));
  const atFrameEdge = tops.map((top) => ({ left: onScreen.right - TAB_WIDTH - GAP, top }));
  const alongEdges = steps(viewport.height - TAB_HEIGHT).flatMap((top) =>
    [viewport.width - TAB_WIDTH, 0].map((left) => ({ left, top })),
  );
  const isFree = ({ left, top }: { left: number; top: number }) => {
    const box = { left, top, right: left + TAB_WIDTH, bottom: top + TAB_HEIGHT };
    return isInside(box, viewport) && !keepFree.some((kept) => overlap(box, kept));
  };
  return [...inColumn, ...atFrameEdge, ...alongEdges].find(isFree);
};

const spotBeside = (around: Surroundings): PanelSpot | null => {
  const { frame, viewport } = around;
  for (const width of [PANEL_WIDTH, PANEL_MIN_WIDTH]) {
    const right = { left: frame.right + GAP, right: frame.right + GAP + width };
    const left = { left: frame.left - GAP - width, right: frame.left - GAP };
    for (const column of [right, left]) {
      const free = freeIntervals(column, around.keepFree, { top: 0, bottom: viewport.height });
      const spot = spotIn(column, nearest(free, frame), around);
      if (spot) return spot;
    }
  }
  const inside = clip(frame, viewport);
  const column = { left: inside.right - GAP - PANEL_WIDTH, right: inside.right - GAP };
  if (column.left < inside.left) return null;
  return spotIn(column, largest(freeIntervals(column, around.keepFree, inside)), around);
};

const spotAnywhere = (around: Surroundings): PanelSpot | null => {
  const { viewport, keepFree, others = [] } = around;
  const width = Math.min(PANEL_WIDTH, viewport.width - 2 * GAP);
  const column = { left: viewport.width - GAP - width, right: viewport.width - GAP };
  const whole = { top: 0, bottom: viewport.height };
  const text = keepFree.toSorted((a, b) => area(b) - area(a))[0];
  const smaller = keepFree.filter((box) => box !== text);
  for (const kept of [[...keepFree, ...others], keepFree, smaller]) {
    const spot = spotIn(column, largest(freeIntervals(column, kept, whole)), around);
    if (spot) return spot;
  }
  return null;
};

const spotIn = (
  column: Column,
  free: Interval | null,
  { frame, viewport }: Surroundings,
): PanelSpot | null => {
  if (!free || column.left < 0 || column.right > viewport.width) return null;
  if (free.bottom - free.top < PANEL_MIN_HEIGHT) return null;
  // Beside a low window that stands near the bottom, a panel that grows upwards stays in line with it.
  const isLow = frame.bottom - frame.top < COMFORTABLE_HEIGHT;
  const hangsFrom = isLow && viewport.height - frame.bottom < frame.top ? 'bottom' : 'top';
  if (hangsFrom === 'top') {
    const top = between(free.top, frame.top, free.bottom - COMFORTABLE_HEIGHT);
    return { ...column, top, bottom: Math.min(free.bottom, top + PANEL_MAX_HEIGHT), hangsFrom };
  }
  const bottom = between(Math.min(free.bottom, free.top + COMFORTABLE_HEIGHT), frame.bottom, free.bottom);
  return { ...column, top: Math.max(free.top, bottom - PANEL_MAX_HEIGHT), bottom, hangsFrom };
};

/** The parts of a column, between two heights, that no kept box touches. */
const freeIntervals = (column: Column, keepFree: readonly Box[], within: Interval): Interval[] => {
  const inTheWay = keepFree
    .filter((box) => box.left < column.right && box.right > column.left)
    .toSorted((a, b) => a.top - b.top);
  const free: Interval[] = [];
  let top = within.top + GAP;
  for (const box of inTheWay) {
    free.push({ top, bottom: Math.min(box.top, within.bottom) - GAP });
    top = Math.max(top, box.bottom + GAP);
  }
  free.push({ top, bottom: within.bottom - GAP });
  return free.filter(({ top: from, bottom }) => bottom > from);
};

const nearest = (free: readonly Interval[], frame: Box): Interval | null =>
  free.toSorted((a, b) => shared(b, frame) - shared(a, frame))[0] ?? null;

const largest = (free: readonly Interval[]): Interval | null =>
  free.toSorted((a, b) => b.bottom - b.top - (a.bottom - a.top))[0] ?? null;

const shared = (a: Interval, b: Interval) => Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);

/** `low` wins when the two bounds cross. */
const between = (low: number, wish: number, high: number) => Math.max(low, Math.min(wish, high));

const area = (box: Box) => (box.right - box.left) * (box.bottom - box.top);

const overlap = (a: Box, b: Box) =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

const isInside = (box: Box, viewport: Viewport) =>
  box.left >= 0 && box.top >= 0 && box.right <= viewport.width && box.bottom <= viewport.height;

const clip = (box: Box, viewport: Viewport): Box => ({
  left: between(0, box.left, viewport.width),
  top: between(0, box.top, viewport.height),
  right: between(0, box.right, viewport.width),
  bottom: between(0, box.bottom, viewport.height),
});

const steps = (length: number) =>
  Array.from({ length: Math.max(0, Math.floor(length / GAP)) }, (_, i) => i * GAP);
