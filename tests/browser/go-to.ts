import type { Page } from 'puppeteer-core';
import { BidiFrame } from 'puppeteer-core/internal/bidi/Frame.js';

/** Takes a tab to an address and waits until it is loaded; pages of an extension too. */
export async function goTo(page: Page, url: string): Promise<void> {
  const frame: unknown = page.mainFrame();
  if (!(frame instanceof BidiFrame) || !url.startsWith('moz-extension:')) {
    await page.goto(url);
    return;
  }
  // Firefox moves such a page to another process and Puppeteer then waits for events that went with the old one.
  await frame.browsingContext.userContext.browser.session.send('browsingContext.navigate', {
    context: frame.browsingContext.id,
    url,
    wait: 'complete',
  });
}
