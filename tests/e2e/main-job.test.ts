import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { builtExtension } from '#tests/browser/build-extension.ts';
import { checkPanelAccessibility } from '#tests/browser/check-accessibility.ts';
import { launchChromium, type PracticeBrowser } from '#tests/browser/launch.ts';
import { countPanels } from '#tests/browser/panel.ts';
import { openReply, webmails } from '#tests/browser/reply-page.ts';
import { underlinedTexts } from '#tests/browser/underlined-texts.ts';
import { stopWorkers } from '#tests/browser/stop-workers.ts';
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
  browser = await launchChromium({ extensionPath: builtExtension('chrome'), language: 'nl' });
});
afterAll(async () => {
  await browser?.close();
});

describe.each(webmails)('in $name', (webmail) => {
  it('stands beside a reply, ticks what is there and tells what hurts', async () => {
    const reply = await openReply(browser, webmail, COMPLAINT);
    await reply.panel.region(REGION);
    expect(await countPanels(reply.page)).toBe(1);

    await reply.type('Beste mevrouw Verhoef,\n\nJammer dat u dit zo ervaart.');
    await reply.panel.waitForText('dit zo ervaart');
    expect(await stateOf(reply.panel, 'Begrip tonen')).toBe('nog niet');
    expect(await underlinedTexts(reply.page)).toEqual(['Jammer dat u dit zo ervaart']);

    await reply.type(' Wat vervelend dat Daan voor het raam stond te wachten.');
    await waitForState(reply.panel, 'Begrip tonen', 'staat erin');
  });

  it('puts an apology in with one click, and one undo takes exactly that away', async () => {
    const reply = await openReply(browser, webmail, COMPLAINT);
    await reply.panel.region(REGION);
    await reply.type(
      'Beste mevrouw Verhoef,\n\nWat vervelend dat de fiets er niet was. Ik stuur u morgen een nieuwe.',
    );
    await waitForState(reply.panel, 'Begrip tonen', 'staat erin');
    const before = await reply.text();
    const sentence = await insertFirstOffer(reply.panel, 'Verontschuldigen');
    await reply.waitForText(`er niet was. ${sentence} Ik stuur u morgen`);
    await waitForState(reply.panel, 'Verontschuldigen', 'staat erin');
    await reply.undo();
    await waitFor(async () => (await reply.text()) === before, {
      describe: async () => `the draft as it was; it is: ${await reply.text()}`,
    });
    await waitForState(reply.panel, 'Verontschuldigen', 'kan erbij');
  });

  it('replaces a passage that hurts by the better phrase', async () => {
    const reply = await openReply(browser, webmail, COMPLAINT);
    await reply.panel.region(REGION);
    await reply.type('Beste mevrouw Verhoef,\n\nJammer dat u dit zo ervaart. Ik zoek het vandaag uit.');
    await reply.panel.waitForText('dit zo ervaart');
    const name = await waitForButton(reply.panel, 'Vervang door: ');
    await reply.panel.click(name);
    await reply.waitForText(`${name.slice('Vervang door: '.length)} Ik zoek het vandaag uit.`);
    expect(await reply.text()).not.toContain('zo ervaart');
  });

  it('finds a snippet by typing and puts it at the caret, filled in, while no shortcut of the webmail fires', async () => {
    const reply = await openReply(browser, webmail, COMPLAINT);
    await reply.panel.region(REGION);
    await reply.type('Beste mevrouw Verhoef,\n\n');
    const logBefore = await reply.page.evaluate(() => window.practice.log.length);
    await reply.panel.click('Tekstblokken');
    await reply.panel.type('Zoek een tekstblok', 'excuus e r a # /');
    expect(await actionsSince(reply.page, logBefore)).toEqual([]);
    expect(await reply.text()).not.toContain('excuus');
    const field = await reply.panel.find('combobox', 'Zoek een tekstblok');
    await field.evaluate((element) => element instanceof HTMLInputElement && element.select());
    await reply.press('Backspace');
    await reply.panel.type('Zoek een tekstblok', 'excuus');
    const option = await reply.panel.find('option');
    await option.click();
    await waitFor(async () => /excuses|sorry|spijt/i.test(await reply.text()), {
      describe: async () => `an apology in the draft; it is: ${await reply.text()}`,
    });
    expect(await reply.text()).not.toContain('{{');
  });

  it('sends the writer’s words and the inserted sentence and nothing of ours', async () => {
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
    expect(sent.html).not.toMatch(/weerklank|wk1|data-wxt|shadow|highlight/i);
    await waitForPanels(reply.page, 0);
  });

  it('does not lose a beat when its worker is stopped', async () => {
    const reply = await openReply(browser, webmail, COMPLAINT);
    await reply.panel.region(REGION);
    await reply.type('Wat vervelend voor u. ');
    await waitForState(reply.panel, 'Begrip tonen', 'staat erin');
    await stopWorkers(browser.puppeteer);
    await reply.type('Mijn excuses daarvoor. ');
    await waitForState(reply.panel, 'Verontschuldigen', 'staat erin');
    expect(await reply.panel.text()).not.toContain('reageert even niet');
  });

  it('has no barrier for people who use a screen reader or need contrast', async () => {
    const reply = await openReply(browser, webmail, COMPLAINT);
    await reply.panel.region(REGION);
    await reply.type('Jammer dat u dit zo ervaart. U bent de eerste die hierover klaagt.');
    await reply.panel.waitForText('dit zo ervaart');
    expect(await checkPanelAccessibility(reply.page)).toEqual([]);
  });

  it('asks nothing of the network', () => expect(browser.requestsOutside).toEqual([]));
});
