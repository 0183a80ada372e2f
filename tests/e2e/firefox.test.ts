import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { builtExtension } from '#tests/browser/build-extension.ts';
import { launchFirefox, type PracticeBrowser } from '#tests/browser/launch.ts';
import { countPanels } from '#tests/browser/panel.ts';
import { openReply, webmails } from '#tests/browser/reply-page.ts';
import { underlinedTexts } from '#tests/browser/underlined-texts.ts';
import { waitFor } from '#tests/browser/wait-for.ts';

import {
  actionsSince,
  COMPLAINT,
  insertFirstOffer,
  REGION,
  stateOf,
  waitForButton,
  waitForPanels,
  waitForState,
} from './coaching.ts';

let browser: PracticeBrowser;

beforeAll(async () => {
  browser = await launchFirefox({ extensionPath: builtExtension('firefox'), language: 'nl' });
});
afterAll(async () => {
  await browser?.close();
});

describe.each(webmails)('Firefox, in $name', (webmail) => {
  it('stands beside a reply in its own style, tells what hurts, underlines it and takes a better phrase', async () => {
    const reply = await openReply(browser, webmail, COMPLAINT);
    const region = await reply.panel.region(REGION);
    expect(await countPanels(reply.page)).toBe(1);
    const look = await region.evaluate((part) => {
      if (!(part instanceof Element)) return null;
      const { display, backgroundColor } = getComputedStyle(part);
      return {
        display,
        isOpaque: backgroundColor.startsWith('rgb('),
        isNarrow: part.getBoundingClientRect().width <= 300,
      };
    });
    expect(look).toEqual({ display: 'flex', isOpaque: true, isNarrow: true });

    await reply.type('Beste mevrouw Verhoef,\n\nJammer dat u dit zo ervaart.');
    const better = await waitForButton(reply.panel, 'Vervang door: ');
    expect(await stateOf(reply.panel, 'Begrip tonen')).toBe('nog niet');
    expect(await underlinedTexts(reply.page)).toEqual(['Jammer dat u dit zo ervaart']);
    await reply.panel.click(better);
    await reply.waitForText(better.slice('Vervang door: '.length));
    await waitFor(async () => (await underlinedTexts(reply.page)).length === 0, {
      describe: async () => `no underline; there is: ${(await underlinedTexts(reply.page)).join(' | ')}`,
    });
    expect(await reply.text()).not.toContain('zo ervaart');
  });

  it('puts an apology in with one click, and one undo takes exactly that away', async () => {
    const reply = await openReply(browser, webmail, COMPLAINT);
    await reply.panel.region(REGION);
    await reply.type('Beste mevrouw Verhoef,\n\nWat vervelend dat de fiets er niet was. Ik bel u morgen.');
    await waitForState(reply.panel, 'Begrip tonen', 'staat erin');
    const before = await reply.text();
    const sentence = await insertFirstOffer(reply.panel, 'Verontschuldigen');
    await reply.waitForText(`er niet was. ${sentence} Ik bel u morgen`);
    await waitForState(reply.panel, 'Verontschuldigen', 'staat erin');
    await reply.undo();
    await waitFor(async () => (await reply.text()) === before, {
      describe: async () => `the draft as it was; it is: ${await reply.text()}`,
    });
    await waitForState(reply.panel, 'Verontschuldigen', 'kan erbij');
  });

  it('finds a snippet by typing, inserts it with Enter, and keeps every key from the webmail', async () => {
    const reply = await openReply(browser, webmail, COMPLAINT);
    await reply.panel.region(REGION);
    await reply.type('Beste mevrouw Verhoef,\n\n');
    const logged = await reply.page.evaluate(() => window.practice.log.length);
    await reply.panel.click('Tekstblokken');
    await reply.panel.type('Zoek een tekstblok', 'e r a # / excuus');
    expect(await reply.text()).not.toContain('excuus');
    await reply.press('Home');
    for (let count = 0; count < 'e r a # / '.length; count += 1) await reply.press('Delete');
    await reply.panel.find('option');
    await reply.press('Escape');
    expect(await actionsSince(reply.page, logged)).toEqual([]);
    expect(await countPanels(reply.page)).toBe(1);
    await (await reply.panel.find('combobox', 'Zoek een tekstblok')).focus();
    await reply.press('Enter');
    await waitFor(async () => /excuses|sorry|spijt/i.test(await reply.text()), {
      describe: async () => `an apology in the draft; it is: ${await reply.text()}`,
    });
    expect(await reply.text()).not.toContain('{{');
    expect(await actionsSince(reply.page, logged)).toEqual([]);
  });

  it('lets the webmail store the inserted sentence and sends nothing of ours', async () => {
    const reply = await openReply(browser, webmail, COMPLAINT);
    await reply.panel.region(REGION);
    await reply.type('Beste mevrouw Verhoef,\n\nJammer dat u dit zo ervaart.');
    await reply.panel.waitForText('dit zo ervaart');
    const sentence = await insertFirstOffer(reply.panel, 'Oplossen');
    await reply.waitForText(sentence);
    await waitFor(
      () =>
        reply.page.evaluate(
          (text) => window.practice.drafts.some((draft) => draft.text.includes(text)),
          sentence,
        ),
      { timeoutMs: 10_000, describe: () => 'the sentence in the webmail’s own draft' },
    );
    const sent = await reply.send();
    expect(sent.text).toContain('Jammer dat u dit zo ervaart.');
    expect(sent.text).toContain(sentence);
    expect(sent.html).not.toMatch(/weerklank|data-wxt|moz-extension|shadow|highlight/i);
    await waitForPanels(reply.page, 0);
  });
});

it('Firefox keeps the extension from asking anything of the network', () => {
  expect(browser.requestsOutside).toEqual([]);
});
