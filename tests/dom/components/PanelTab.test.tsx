// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, it, vi } from 'vitest';

import { PanelTab } from '#components/PanelTab.tsx';
import type { PanelView } from '#lib/coach/panel.ts';

import { aTip, aView } from './panel-view.ts';

afterEach(cleanup);

it.each([
  ['parts and tips', { tips: [aTip({})] }, 'Weerklank openen: nog 3 punten open', '3'],
  ['one tip', { checklists: [], tips: [aTip({})] }, 'Weerklank openen: nog 1 punt open', '1'],
  ['nothing open', { checklists: [] }, 'Weerklank openen: wat nodig is, staat erin', ''],
  ['quiet', { mode: 'quiet' }, 'Weerklank openen', ''],
] satisfies [string, Partial<PanelView>, string, string][])(
  'the tab tells how much is open: %s',
  async (_case, part, name, count) => {
    const onOpen = vi.fn();
    render(<PanelTab view={aView(part)} onOpen={onOpen} />);
    const tab = screen.getByRole('button', { name });
    expect(tab.textContent).toBe(count);
    await userEvent.click(tab);
    expect(onOpen).toHaveBeenCalledOnce();
  },
);
