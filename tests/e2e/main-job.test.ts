import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { builtExtension } from '#tests/browser/build-extension.ts';
import { checkPanelAccessibility } from '#tests/browser/check-accessibility.ts';
import { launchChromium, type PracticeBrowser } from '#tests/browser/launch.ts';
import { countPanels } from '#tests/browser/panel.ts';
import { openReply, webmails, type ReplyPage } from '#tests/browser/reply-page.ts';
import { underlinedTexts } from '#tests/browser/underlined-texts.ts';
import { stopWorkers } from '#tests/browser/stop-workers.ts';
import { waitFor } from '#tests/browser/wait-for.ts';

const COMPLAINT = 'kinderfiets-te-laat';
const REGION = 'Weerklank: meelezen met je antwoord';

let browser: PracticeBrowser;

beforeAll(async () => {
  browser = await launchChromium({ extensionPath: builtExtension('chrome'), language: 'nl' });
});
afterAll(async () => {
  await browser?.close();
});

const stateOf = async ({ panel }: ReplyPage, step: string): Promise<string> => {
  const text = await panel.text();
  return new RegExp(`${step}\\s+([^\\n]+)`).exec(text)?.[1] ?? '';
};

const waitForState = async (reply: ReplyPage, step: string, state: string): Promise<void> => {
  await waitFor(async () => (await stateOf(reply, step)) === state, {
    describe: async () => `“${step}: ${state}”; the panel shows: ${await reply.panel.text()}`,
  });
};

/** The names of the buttons that insert a sentence. */
const offers = async ({ panel }: ReplyPage): Promise<string[]> =>
  Promise.all(
    (await panel.all('button')).map((button) =>
      button.evaluate((element) =>
        element instanceof Element ? (element.getAttribute('aria-label') ?? '') : '',
      ),
    ),
  ).then((names) => names.filter((name) => name.startsWith('Voeg in: ')));

/** Opens a step's sentences and clicks the first; answers the sentence. */
const insertFirstOffer = async (reply: ReplyPage, step: RegExp): Promise<string> => {
  const buttons = await reply.panel.all('button');
  for (const button of buttons) {
    const [name, isOpen] = await button.evaluate((element) =>
      element instanceof HTMLElement ? [element.innerText, element.ariaExpanded === 'true'] : ['', false],
    );
    if (typeof name === 'string' && step.test(name) && isOpen === false) await button.click();
  }
  const [name] = await waitFor(
    async () => {
      const names = await offers(reply);
      return names.length > 0 ? names : null;
    },
    { describe: () => `offers for ${step}` },
  );
  if (name === undefined) throw new Error('no offer');
  await reply.panel.click(name);
  return name.slice('Voeg in: '.length);
};

describe.each(webmails)('in $name', (webmail) => {
  it('stands beside a reply, ticks what is there and tells what hurts', async () => {
    const reply = await openReply(browser, webmail, COMPLAINT);
    await reply.panel.region(REGION);
    expect(await countPanels(reply.page)).toBe(1);

    await reply.type('Beste mevrouw Verhoef,\n\nJammer dat u dit zo ervaart.');
    await reply.panel.waitForText('dit zo ervaart');
    expect(await stateOf(reply, 'Begrip tonen')).toBe('nog niet');
    expect(await underlinedTexts(reply.page)).toEqual(['Jammer dat u dit zo ervaart']);

    await reply.type(' Wat vervelend dat Daan voor het raam stond te wachten.');
    await waitForState(reply, 'Begrip tonen', 'staat erin');
  });

  it('puts an apology in with one click, and one undo takes exactly that away', async () => {
    const reply = await openReply(browser, webmail, COMPLAINT);
    await reply.panel.region(REGION);
    await reply.type(
      'Beste mevrouw Verhoef,\n\nWat vervelend dat de fiets er niet was. Ik stuur u morgen een nieuwe.',
    );
    await waitForState(reply, 'Begrip tonen', 'staat erin');
    const before = await reply.text();
    const sentence = await insertFirstOffer(reply, /^Verontschuldigen/);
    await reply.waitForText(`er niet was. ${sentence} Ik stuur u morgen`);
    await waitForState(reply, 'Verontschuldigen', 'staat erin');
    await reply.undo();
    await waitFor(async () => (await reply.text()) === before, {
      describe: async () => `the draft as it was; it is: ${await reply.text()}`,
    });
    await waitForState(reply, 'Verontschuldigen', 'kan erbij');
  });

  it('replaces a passage that hurts by the better phrase', async () => {
    const reply = await openReply(browser, webmail, COMPLAINT);
    await reply.panel.region(REGION);
    await reply.type('Beste mevrouw Verhoef,\n\nJammer dat u dit zo ervaart. Ik zoek het vandaag uit.');
    await reply.panel.waitForText('dit zo ervaart');
    const names = await Promise.all(
      (await reply.panel.all('button')).map((button) =>
        button.evaluate((element) =>
          element instanceof Element ? (element.getAttribute('aria-label') ?? '') : '',
        ),
      ),
    );
    const name = names.find((label) => label.startsWith('Vervang door: '));
    if (name === undefined) throw new Error(`no better phrase among: ${names.join(' | ')}`);
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
    expect(await reply.page.evaluate((from) => window.practice.log.slice(from), logBefore)).toEqual([]);
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
    const sentence = await insertFirstOffer(reply, /^Oplossen/);
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
    await waitFor(async () => (await countPanels(reply.page)) === 0, {
      describe: () => 'the panel gone after sending',
    });
  });

  it('does not lose a beat when its worker is stopped', async () => {
    const reply = await openReply(browser, webmail, COMPLAINT);
    await reply.panel.region(REGION);
    await reply.type('Wat vervelend voor u. ');
    await waitForState(reply, 'Begrip tonen', 'staat erin');
    await stopWorkers(browser.puppeteer);
    await reply.type('Mijn excuses daarvoor. ');
    await waitForState(reply, 'Verontschuldigen', 'staat erin');
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
