import { TargetType, type WebWorker } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { builtExtension } from '#tests/browser/build-extension.ts';
import { launchChromium, type PracticeBrowser } from '#tests/browser/launch.ts';
import { openReply, webmails, type ReplyPage } from '#tests/browser/reply-page.ts';
import { stopWorkers } from '#tests/browser/stop-workers.ts';
import { waitFor } from '#tests/browser/wait-for.ts';

import { COMPLAINT, REGION, waitForState } from './coaching.ts';
import { addSnippet, openOptions, optionsOn, type OptionsTab } from './options-page.ts';

const [gmail] = webmails;
const CALM = 'Je tekstblokken en voorkeuren zijn nu niet bereikbaar';

let browser: PracticeBrowser;

beforeAll(async () => {
  browser = await launchChromium({ extensionPath: builtExtension('chrome'), language: 'nl' });
  await addSnippet(await openOptions(browser), 'Zonnebloem', 'Wij sturen u een zonnebloem.');
});
afterAll(async () => {
  await browser?.close();
});

const openMail = async (): Promise<ReplyPage> => {
  if (!gmail) throw new Error('no Gmail');
  const reply = await openReply(browser, gmail, COMPLAINT);
  await reply.panel.region(REGION);
  return reply;
};

const workerNow = async (): Promise<WebWorker> => {
  const target = await browser.puppeteer.waitForTarget((one) => one.type() === TargetType.SERVICE_WORKER);
  const worker = await target.worker();
  if (!worker) throw new Error('The extension’s worker is not there.');
  return worker;
};

/** Takes the database from the worker that runs now: what was open is closed, and nothing opens any more. */
const breakDatabase = async (): Promise<void> => {
  const worker = await workerNow();
  await worker.evaluate(async () => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('Internal error opening backing store.', 'UnknownError');
    };
    IDBFactory.prototype.databases = () => Promise.reject(new DOMException('', 'UnknownError'));
    await new Promise((resolve) => {
      const request = indexedDB.deleteDatabase('weerklank');
      for (const outcome of ['success', 'error', 'blocked']) request.addEventListener(outcome, resolve);
    });
  });
};

const searchFor = async ({ panel }: ReplyPage, words: string): Promise<void> => {
  await panel.click('Tekstblokken');
  await panel.type('Zoek een tekstblok', words);
};

describe('when the database of the background does not open', () => {
  it('coaching goes on, own snippets come from the copy and others from the packs, and one calm line says so', async () => {
    const reply = await openMail();
    await breakDatabase();
    await reply.type('Wat vervelend voor u. ');
    await waitForState(reply.panel, 'Begrip tonen', 'staat erin');
    await searchFor(reply, 'zonnebloem');
    await (await reply.panel.find('option')).click();
    await reply.waitForText('Wij sturen u een zonnebloem.');
    await reply.panel.waitForText(CALM);
    const field = await reply.panel.find('combobox', 'Zoek een tekstblok');
    await field.evaluate((element) => element instanceof HTMLInputElement && element.select());
    await field.type('monteur ingepland');
    await reply.panel.waitForText('Ik heb de monteur voor u ingepland');
    await reply.send();
  });

  it('the next worker puts the library back from its copy, and the options page tells', async () => {
    await stopWorkers(browser.puppeteer);
    const tab = await openOptions(browser);
    await tab.waitForText('De browser was je tekstblokken kwijt. Uit de reservekopie');
    expect(await tab.text()).toContain('Wij sturen u een zonnebloem.');
    await tab.press('Fijn');
    await waitFor(async () => !(await tab.text()).includes('De browser was je tekstblokken kwijt'), {
      describe: () => 'the line gone',
    });
  });
});

describe('when nothing of the storage answers', () => {
  it('coaching goes on with the packs’ own snippets, and a choice that cannot be kept is said calmly', async () => {
    const reply = await openMail();
    await breakDatabase();
    const worker = await workerNow();
    await worker.evaluate(() => {
      const refuse = () => Promise.reject(new Error('IO error: storage corrupted'));
      Object.assign(chrome.storage.local, { get: refuse, set: refuse, remove: refuse });
    });
    await reply.type('Wat vervelend voor u. ');
    await waitForState(reply.panel, 'Begrip tonen', 'staat erin');
    await reply.panel.click('Gouden kwartet');
    await reply.panel.waitForText(CALM);
    await searchFor(reply, 'monteur ingepland');
    await reply.panel.waitForText('Ik heb de monteur voor u ingepland');
    await reply.type(' Mijn excuses. ');
    await reply.send();
    await stopWorkers(browser.puppeteer);
  });
});

describe('the options page', () => {
  const troubles = [
    [
      'when its database does not open',
      () => {
        IDBFactory.prototype.open = () => {
          throw new DOMException('Internal error opening backing store.', 'UnknownError');
        };
      },
      'De opslag van de browser reageert niet.',
    ],
    [
      'when the disk is full',
      () => {
        IDBObjectStore.prototype.put = () => {
          throw new DOMException('The disk is full.', 'QuotaExceededError');
        };
      },
      'De schijf is vol',
    ],
  ] as const;

  const openWith = async (trouble: () => void): Promise<{ tab: OptionsTab; mend: () => Promise<void> }> => {
    const page = await browser.puppeteer.newPage();
    const { identifier } = await page.evaluateOnNewDocument(trouble);
    await page.goto(browser.extensionPage('options.html'));
    return {
      tab: optionsOn(page),
      mend: async () => page.removeScriptToEvaluateOnNewDocument(identifier),
    };
  };

  it.each(troubles)(
    'keeps what was typed %s, says what is the matter, and saves it when that is over',
    async (_, trouble, line) => {
      const { tab, mend } = await openWith(trouble);
      await tab.waitForText('Wij sturen u een zonnebloem.');
      await tab.press('Nieuw tekstblok');
      await tab.fill('Titel', 'Maanvis');
      await tab.fill('Tekst', 'Wij sturen u een maanvis.');
      await tab.press('Bewaar');
      await tab.waitForText('Nog niet bewaard.');
      await tab.waitForText(line);
      const field = await tab.find('textbox', 'Tekst');
      expect(await field.evaluate((part) => part instanceof HTMLTextAreaElement && part.value)).toBe(
        'Wij sturen u een maanvis.',
      );
      await mend();
      await tab.page.reload();
      await tab.waitForText('Hier was je nog mee bezig. Het is nog niet bewaard.');
      await tab.press('Bewaar');
      await tab.find('button', 'Verwijder: Maanvis');
      await tab.press('Verwijder: Maanvis');
    },
  );
});
