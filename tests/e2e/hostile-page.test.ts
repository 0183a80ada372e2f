import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import { builtExtension } from '#tests/browser/build-extension.ts';
import { launchChromium, type PracticeBrowser } from '#tests/browser/launch.ts';
import { countPanels } from '#tests/browser/panel.ts';
import { openReply, webmails, type ReplyPage } from '#tests/browser/reply-page.ts';
import { underlinedTexts } from '#tests/browser/underlined-texts.ts';
import { waitFor } from '#tests/browser/wait-for.ts';

import { COMPLAINT, REGION, unfold, waitForButton, waitForPanels, waitForState } from './coaching.ts';

const [gmail] = webmails;
const HOST = ':root > [popover]';

let browser: PracticeBrowser;
let reply: ReplyPage;

beforeAll(async () => {
  browser = await launchChromium({ extensionPath: builtExtension('chrome'), language: 'nl' });
});
afterAll(async () => {
  await browser?.close();
});

/** A reply with a tip and sentences to take in its panel. */
beforeEach(async () => {
  if (!gmail) throw new Error('no Gmail');
  await reply?.page.close();
  reply = await openReply(browser, gmail, COMPLAINT);
  await reply.panel.region(REGION);
  await reply.type('Jammer dat u dit zo ervaart. ');
  await waitForButton(reply.panel, 'Vervang door: ');
  expect(await reply.page.$$(HOST)).toHaveLength(1);
});

const stillCoaches = async (): Promise<void> => {
  await reply.page.focus(gmail?.editor ?? '');
  await reply.type('Wat vervelend voor u. ');
  await waitForState(reply.panel, 'Begrip tonen', 'staat erin');
};

describe('a script of the page', () => {
  it('gets no way into the panel and learns nothing of a click in it', async () => {
    const { page, panel } = reply;
    const seen = await page.evaluate((selector) => {
      const host = document.querySelector(selector);
      const paths: string[] = [];
      Object.assign(window, { paths });
      for (const type of ['pointerdown', 'mousedown', 'mouseup', 'click', 'focusin']) {
        window.addEventListener(
          type,
          (event) => paths.push(`${type}: ${event.composedPath().map(String).join(' ')}`),
          { capture: true },
        );
      }
      return {
        root: host?.shadowRoot ?? null,
        children: host?.childNodes.length,
        attributes: host?.getAttributeNames().sort(),
        text: document.documentElement.innerText.includes('Weerklank'),
      };
    }, HOST);
    expect(seen).toEqual({
      root: null,
      children: 0,
      attributes: ['data-theme', 'popover'],
      text: false,
    });
    await panel.click('Waarom?');
    const paths = await page.evaluate(() => (window as { paths?: string[] }).paths ?? []);
    expect(paths.length).toBeGreaterThan(0);
    expect(new Set(paths.map((path) => path.replace(/^\w+: /, '')))).toEqual(
      new Set(['[object HTMLDivElement] [object HTMLHtmlElement] [object HTMLDocument] [object Window]']),
    );
  });

  it('sees nothing of what is typed in the panel', async () => {
    const { page, panel } = reply;
    await panel.click('Tekstblokken');
    await panel.find('combobox', 'Zoek een tekstblok');
    await page.evaluate(() => {
      const heard: string[] = [];
      Object.assign(window, { heard });
      const types =
        'keydown keypress keyup beforeinput input textInput change focusin focus paste copy cut select selectionchange compositionstart compositionupdate compositionend';
      for (const type of types.split(' ')) {
        for (const target of [window, document, document.documentElement]) {
          target.addEventListener(type, (event) => event.target !== document && heard.push(type), {
            capture: true,
          });
        }
      }
    });
    await panel.type('Zoek een tekstblok', 'excuus');
    await panel.waitForText('Excuus');
    expect(await page.evaluate(() => (window as { heard?: string[] }).heard)).toEqual([]);
  });

  it('presses nothing in the panel with clicks and keys of its own making', async () => {
    const { page, panel } = reply;
    await unfold(panel, 'Verontschuldigen');
    const offer = await panel.button(await waitForButton(panel, 'Voeg in: '));
    const spot = await offer.boundingBox();
    const before = [await reply.text(), await panel.text()];
    await page.evaluate(
      (selector, { x, y }) => {
        const host = document.querySelector(selector);
        for (const target of [host, document.elementFromPoint(x, y)]) {
          if (!(target instanceof HTMLElement)) continue;
          const at = { bubbles: true, cancelable: true, composed: true, clientX: x, clientY: y };
          for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click']) {
            target.dispatchEvent(new MouseEvent(type, at));
          }
          target.click();
          for (const key of ['Tab', 'Enter', ' ', 'Escape']) {
            for (const type of ['keydown', 'keypress', 'keyup']) {
              target.dispatchEvent(new KeyboardEvent(type, { ...at, key, code: key }));
            }
          }
          target.dispatchEvent(new InputEvent('input', { ...at, data: 'x' }));
        }
      },
      HOST,
      { x: (spot?.x ?? 0) + 20, y: (spot?.y ?? 0) + 10 },
    );
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect([await reply.text(), await panel.text()]).toEqual(before);
    await offer.click();
    await waitForState(panel, 'Verontschuldigen', 'staat erin');
  });

  it('is not believed when it says that a newer extension has started, or anything else', async () => {
    const { page } = reply;
    await page.evaluate(
      (id) => {
        for (const name of ['gmail', 'outlook']) {
          const detail = { contentScriptName: name, messageId: 'forged' };
          const type = `${id}:${name}:wxt:content-script-started`;
          document.dispatchEvent(new CustomEvent(type, { detail }));
          window.postMessage({ type, ...detail }, '*');
        }
        window.postMessage(
          { id: 1, type: 'changeSettings', data: { collapsed: true }, timestamp: Date.now() },
          '*',
        );
        window.postMessage({ type: 'openOptions', data: {}, timestamp: Date.now() }, '*');
        for (const type of ['storage', 'visibilitychange', 'beforeunload', 'pagehide', 'blur']) {
          window.dispatchEvent(new Event(type));
          document.dispatchEvent(new Event(type));
        }
      },
      new URL(browser.extensionPage('')).host,
    );
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(await countPanels(page)).toBe(1);
    await stillCoaches();
    expect(await page.evaluate(() => 'chrome' in window && 'runtime' in Object(window.chrome))).toBe(false);
  });

  it('that takes the panel away gets it back, again and again not, and never in the way of the mail', async () => {
    const { page, panel } = reply;
    await page.$eval(HOST, (host) => host.remove());
    await panel.region(REGION);
    await page.$eval(HOST, (host) => host instanceof HTMLElement && host.hidePopover());
    await panel.region(REGION);
    await stillCoaches();
    for (let times = 0; times < 8; times += 1) {
      await page.evaluate((selector) => document.querySelector(selector)?.remove(), HOST);
    }
    await waitForPanels(page, 0);
    await reply.type('Mijn excuses. ');
    expect((await reply.send()).text).toContain('Mijn excuses.');
  });

  it('keeps its own highlights, and the draft stays as it was written', async () => {
    const { page } = reply;
    await page.evaluate((selector) => {
      const range = document.createRange();
      range.selectNodeContents(document.querySelector('h2.hP') ?? document.body);
      CSS.highlights.set('of-the-page', new Highlight(range));
      document.querySelector(selector)?.setAttribute('data-theme', 'x"><script>');
    }, HOST);
    await reply.type('Wij zijn u niet vergeten. ');
    await waitFor(async () => (await underlinedTexts(page)).length >= 2, {
      describe: async () => `two underlines; there are ${(await underlinedTexts(page)).join(' | ')}`,
    });
    expect(await page.evaluate(() => CSS.highlights.has('of-the-page'))).toBe(true);
    expect(await reply.html()).not.toMatch(/weerklank|wk1|data-wxt/i);
  });

  it('that fills every name and prototype with its own stops nothing', async () => {
    const { page } = reply;
    await page.evaluate(() => {
      for (const name of [
        'chrome',
        'browser',
        'config',
        'location2',
        'CSS2',
        'panel',
        'host',
        'root',
        'send',
      ]) {
        const link = document.createElement('a');
        link.id = name;
        document.body.append(link);
      }
      const poison = () => {
        throw new Error('poisoned');
      };
      Object.assign(JSON, { parse: poison });
      Object.assign(Array.prototype, { at: poison, flatMap: poison, toSorted: poison });
      Object.assign(Element.prototype, { attachShadow: poison, closest: poison });
      Object.assign(Range.prototype, { toString: poison });
    });
    await stillCoaches();
  });
});
