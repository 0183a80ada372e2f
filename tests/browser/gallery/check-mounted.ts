/** Does with the mounted panel what a person does, in a real browser: `node tests/browser/gallery/check-mounted.ts [firefox]`. */
import assert from 'node:assert/strict';

import { openBrowser, serveGallery } from './serve-gallery.ts';

const site = await serveGallery();
const browser = await openBrowser(process.argv[2] === 'firefox' ? 'firefox' : 'chrome');
const page = await browser.newPage();
await page.setViewport({ width: 1366, height: 768 });
await page.goto(`${site.address}mounted.html`);

const click = async (selector: string) => {
  const middle = await page.evaluate((wanted) => {
    const control = window.panelRoot?.querySelector(wanted);
    control?.scrollIntoView({ block: 'nearest' });
    const box = control?.getBoundingClientRect();
    return box ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : null;
  }, selector);
  assert.ok(middle, `${selector} is there`);
  await page.mouse.click(middle.x, middle.y);
};
const asked = () => page.evaluate(() => window.asked.splice(0));
const leaked = () => page.evaluate(() => window.leaked.splice(0));
const focused = () =>
  page.evaluate(() => document.activeElement?.getAttribute('role') ?? document.activeElement?.tagName);
const draftText = () => page.evaluate(() => document.querySelector('[contenteditable]')?.textContent ?? '');

const steps: Record<string, () => Promise<void>> = {
  'a click inserts and leaves the caret in the draft': async () => {
    await page.click('[contenteditable]');
    await click('.offer');
    assert.deepEqual(await asked(), ['apply "Mijn excuses dat u zo lang op antwoord heeft moeten wachten."']);
    assert.equal(await focused(), 'textbox');
  },
  'a click by a script does nothing': async () => {
    await page.evaluate(() => window.panelRoot?.querySelector<HTMLElement>('.offer')?.click());
    assert.deepEqual(await asked(), []);
  },
  'typing in the search field reaches the panel and not the page': async () => {
    await click('.fold');
    await click('input');
    await leaked();
    await page.keyboard.type('e#/j');
    assert.deepEqual(await asked(), ['search "e"', 'search "e#"', 'search "e#/"', 'search "e#/j"']);
    assert.deepEqual(await leaked(), []);
  },
  'an inserted character is noticed too': async () => {
    if (process.argv[2] !== 'firefox') await page.keyboard.sendCharacter('ë');
    await page.keyboard.press('Backspace');
    assert.match((await asked()).at(-1) ?? '', /^search "e#\//u);
    assert.deepEqual(await leaked(), []);
  },
  'Enter inserts a snippet, adds no line to the draft, and the page sees none of it': async () => {
    const before = await draftText();
    await page.evaluate(() => window.showView({ snippetQuery: 'pakket' }));
    await page.keyboard.press('Enter');
    assert.deepEqual(await asked(), ['insert "Begrip voor lang wachten"']);
    assert.equal(await draftText(), before);
    assert.equal(await focused(), 'textbox');
    assert.deepEqual(await leaked(), []);
  },
  'Escape gives the keyboard back, and the page does not even see it come up': async () => {
    await click('input');
    await leaked();
    await page.keyboard.press('Escape');
    assert.deepEqual(await asked(), ['leave']);
    assert.equal(await focused(), 'textbox');
    assert.deepEqual(await leaked(), []);
  },
  'keys in the draft still belong to the page': async () => {
    await page.keyboard.press('x');
    assert.deepEqual(await leaked(), ['keyup of x', 'keyup of x']);
  },
  'buttons work by keyboard': async () => {
    await click('input');
    await page.keyboard.down('Shift');
    await page.keyboard.press('Tab');
    await page.keyboard.up('Shift');
    await page.keyboard.press(' ');
    assert.equal(await page.evaluate(() => window.panelRoot?.querySelector('input')), null);
    await page.keyboard.press('Enter');
    assert.notEqual(await page.evaluate(() => window.panelRoot?.querySelector('input')), null);
  },
  'a form answers at Enter': async () => {
    await page.evaluate(() => {
      const first = {
        id: 's9',
        title: 'Nieuw',
        kind: 'oplossing',
        language: 'nl',
        text: '',
        origin: 'own',
      } as const;
      const snippet = { ...first, useCount: 0, lastUsed: null, created: 0, changed: 0 };
      window.showView({ question: { snippet, ask: [{ name: 'bestelnummer', fallback: '' }] } });
    });
    await leaked();
    await page.keyboard.type('12');
    await page.keyboard.press('Enter');
    assert.deepEqual(await asked(), ['answer {"bestelnummer":"12"}']);
    assert.deepEqual(await leaked(), []);
    await page.evaluate(() => window.showView({ question: null }));
  },
  'it lies above the page, in a root that the page cannot read': async () => {
    const found = await page.evaluate(() => {
      const root = window.panelRoot;
      const box = root?.querySelector('.panel')?.getBoundingClientRect();
      const cover = document.createElement('p');
      cover.style.cssText = 'position:fixed;inset:0;z-index:2147483647;margin:0';
      document.body.append(cover);
      const top = box && document.elementFromPoint(box.x + 50, box.y + 20);
      cover.remove();
      return { isOnTop: top === root?.host, seen: root?.host.shadowRoot };
    });
    assert.deepEqual(found, { isOnTop: true, seen: null });
  },
  'a hostile style sheet changes nothing of it': async () => {
    const box = () =>
      page.evaluate(() => JSON.stringify(window.panelRoot?.querySelector('.panel')?.getBoundingClientRect()));
    const before = await box();
    await page.evaluate(() => document.documentElement.classList.add('hostile'));
    assert.equal(await box(), before);
    const style = await page.evaluate(() => {
      const host = window.panelRoot?.host;
      return host ? `${getComputedStyle(host).opacity} ${getComputedStyle(host).display}` : '';
    });
    assert.equal(style, '1 block');
    await page.evaluate(() => document.documentElement.classList.remove('hostile'));
  },
  'it is as light or dark as the compose window, whatever the computer is': async () => {
    const themeOf = (colour: string) =>
      page.evaluate((background) => {
        document.querySelector('main')?.style.setProperty('background', background);
        window.dispatchEvent(new Event('resize'));
        return window.panelRoot?.host.getAttribute('data-theme');
      }, colour);
    assert.equal(await themeOf('#202124'), 'dark');
    assert.equal(await themeOf('#fff'), 'light');
  },
  'it comes back when it is removed or hidden': async () => {
    for (const undo of [
      () => window.panelRoot?.host.remove(),
      () => (window.panelRoot?.host instanceof HTMLElement ? window.panelRoot.host.hidePopover() : null),
    ]) {
      await page.evaluate(undo);
      await page.waitForFunction(
        () => window.panelRoot?.host.isConnected && window.panelRoot.host.matches(':popover-open'),
        { timeout: 3000 },
      );
    }
  },
  'in a narrow window it is a tab beside what must stay free, and opens when asked': async () => {
    await page.setViewport({ width: 620, height: 600 });
    await page.waitForFunction(() => window.panelRoot?.querySelector('.tab'), { timeout: 3000 });
    await click('.tab');
    assert.deepEqual(await asked(), ['collapse false']);
    assert.ok(await page.evaluate(() => window.panelRoot?.querySelector('.panel') instanceof Element));
  },
};

let failures = 0;
for (const [name, step] of Object.entries(steps)) {
  try {
    await step();
    process.stdout.write(`ok   ${name}\n`);
  } catch (error) {
    failures += 1;
    process.stdout.write(`FAIL ${name}\n${error instanceof Error ? error.message : String(error)}\n`);
  }
}
if (process.argv[3]) await page.screenshot({ path: `${process.argv[3]}/mounted-narrow.png` });
await page.setViewport({ width: 1366, height: 768 });
if (process.argv[3]) await page.screenshot({ path: `${process.argv[3]}/mounted.png` });
await browser.close();
await site.close();
process.exitCode = failures === 0 ? 0 : 1;
