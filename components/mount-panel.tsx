import { render } from 'preact';

import panelCss from '#assets/styles/panel.css?inline';
import type { OpenPanel, PanelView } from '#lib/coach/panel.ts';
import type { ComposePlace } from '#lib/mail/mail-site.ts';

import { CoachPanel } from './CoachPanel.tsx';
import { themeAround } from './page-theme.ts';
import { openPanelHost } from './panel-host.ts';
import { PanelTab } from './PanelTab.tsx';
import { type Placement, placePanel, placeTab } from './place-panel.ts';

/**
 * Draws one panel in a closed shadow root. Nothing is seen before both `show` and `place` were called. Only what a person
 * does reaches the actions; `guardEvents` keeps it from the page.
 */
export const openPanel: OpenPanel = (actions) => {
  const life = new AbortController();
  const { host, container } = openPanelHost(panelCss, life.signal, () => close());
  let view: PanelView | null = null;
  let place: ComposePlace | null = null;
  // Set when a person opens the tab that stands for a panel without room.
  let isWanted = false;

  const draw = () => {
    if (life.signal.aborted || !view || !place) return;
    container.lang = view.uiLanguage;
    container.hidden = !place.isVisible;
    if (!place.isVisible) return;
    dress(host, place);
    const placement = choosePlacement(view, place, isWanted);
    stand(container, placement);
    const panel =
      placement.kind === 'panel' ? (
        <CoachPanel view={view} actions={actions} />
      ) : (
        <PanelTab view={view} onOpen={open} />
      );
    render(panel, container);
  };
  const open = () => {
    isWanted = true;
    actions.setCollapsed(false);
    draw();
  };
  const close = () => {
    if (life.signal.aborted) return;
    render(null, container);
    life.abort();
  };

  return {
    show(next) {
      view = next;
      if (next.collapsed) isWanted = false;
      draw();
    },
    place(next) {
      place = next;
      draw();
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

const choosePlacement = (view: PanelView, place: ComposePlace, isWanted: boolean): Placement => {
  const { clientWidth, clientHeight } = document.documentElement;
  const around = { ...place, viewport: { width: clientWidth, height: clientHeight } };
  return view.collapsed ? placeTab(around) : placePanel(around, isWanted);
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
