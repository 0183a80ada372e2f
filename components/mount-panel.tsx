import { render } from 'preact';

import panelCss from '#assets/styles/panel.css?inline';
import type { OpenPanel, PanelView } from '#lib/coach/panel.ts';
import type { ComposePlace } from '#lib/mail/mail-site.ts';

import { CoachPanel } from './CoachPanel.tsx';
import { themeAround } from './page-theme.ts';
import { openPanelHost } from './panel-host.ts';
import { joinPanels } from './panels-in-page.ts';
import { PanelTab } from './PanelTab.tsx';
import {
  type Box,
  type Placement,
  placePanel,
  placeTab,
  TAB_HEIGHT,
  TAB_WIDTH,
  type Viewport,
} from './place-panel.ts';

/**
 * Draws one panel in a closed shadow root. Nothing is seen before both `show` and `place` were called. Only what a person
 * does reaches the actions; `guardEvents` keeps it from the page.
 */
export const openPanel: OpenPanel = (actions) => {
  const life = new AbortController();
  const { host, container } = openPanelHost(panelCss, life.signal, () => close());
  let view: PanelView | null = null;
  let place: ComposePlace | null = null;
  let placement: Placement | null = null;
  // Set when a person opens the tab that stands for a panel without room.
  let isWanted = false;

  /** Looks for a place and stands there. Reads the page's layout, so it is not done at every letter. */
  const arrange = () => {
    if (life.signal.aborted || !view || !place) return;
    container.hidden = !place.isVisible;
    if (!place.isVisible) return neighbours.moveSpot(null);
    dress(host, place);
    const isFolded = view.collapsed || !neighbours.isInUse();
    const around = { ...place, others: neighbours.others(), viewport: viewportNow() };
    placement = isFolded ? placeTab(around) : placePanel(around, isWanted);
    stand(container, placement);
    paint();
    neighbours.moveSpot(boxOf(placement));
  };
  const paint = () => {
    if (life.signal.aborted || !view || !place?.isVisible || !placement) return;
    container.lang = view.uiLanguage;
    const panel =
      placement.kind === 'panel' ? (
        <CoachPanel view={view} actions={actions} />
      ) : (
        <PanelTab view={view} onOpen={open} />
      );
    render(panel, container);
  };
  const neighbours = joinPanels(arrange);
  const open = () => {
    isWanted = true;
    actions.setCollapsed(false);
    neighbours.use();
    arrange();
  };
  const close = () => {
    if (life.signal.aborted) return;
    render(null, container);
    life.abort();
    neighbours.leave();
  };

  return {
    show(next) {
      // The writer went on with this draft. A new one begins with some blanks by itself.
      const isUsed = view !== null && view.seen.trim() !== next.seen.trim();
      const isSamePlace = view?.collapsed === next.collapsed;
      view = next;
      if (next.collapsed) isWanted = false;
      if (isUsed) neighbours.use();
      if (isSamePlace && placement) paint();
      else arrange();
    },
    place(next) {
      place = next;
      neighbours.moveFrame(next.isVisible ? next.frame : null);
    },
    close,
  };
};

/** As light or dark as the compose window; where that cannot be told, as the computer is. */
const dress = (host: HTMLElement, { frame }: ComposePlace): void => {
  const middle = document.elementFromPoint(frame.left + frame.width / 2, frame.top + frame.height / 2);
  // Opened over the text, the panel hides what it would have to look at.
  if (middle === host) return;
  const theme = themeAround(middle);
  if (theme) host.dataset['theme'] = theme;
  else delete host.dataset['theme'];
};

const viewportNow = (): Viewport => {
  const { clientWidth, clientHeight } = document.documentElement;
  return { width: clientWidth, height: clientHeight };
};

const boxOf = (placement: Placement): Box => {
  if (placement.kind === 'panel') return placement.spot;
  const { left, top } = placement;
  return { left, top, right: left + TAB_WIDTH, bottom: top + TAB_HEIGHT };
};

const stand = (container: HTMLElement, placement: Placement): void => {
  const { style } = container;
  style.cssText = '';
  if (placement.kind === 'tab') {
    style.left = `${placement.left}px`;
    style.top = `${placement.top}px`;
    return;
  }
  const { left, right, top, bottom, hangsFrom } = placement.spot;
  style.left = `${left}px`;
  style.width = `${right - left}px`;
  style.maxHeight = `${bottom - top}px`;
  if (hangsFrom === 'top') style.top = `${top}px`;
  else style.bottom = `${document.documentElement.clientHeight - bottom}px`;
};
