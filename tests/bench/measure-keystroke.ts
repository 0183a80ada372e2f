/** How long it takes from a key to a panel that shows what the key changed. */
import { launchChromium } from '#tests/browser/launch.ts';
import { openReply, webmails } from '#tests/browser/reply-page.ts';

import { openContentWorld } from './content-world.ts';
import { figureOf, medianOf, type Figure } from './figure.ts';

const GOAL_MS = 33;
const COMPLAINT = 'kinderfiets-te-laat';
const REPEATS = 60;
/** As a person types, and never in step with the screen's frames. */
const PAUSES_MS = [130, 175, 221, 268, 317];

/** A draft of 2 kB in which nothing ticks the box of understanding yet. */
const DRAFT = 'De fiets staat in het magazijn en de wagen rijdt op vrijdag. '.repeat(32);
/** With its last letter the sentence shows understanding; without, it does not. */
const SENTENCE = 'Wat vervelen';
const LAST_LETTER = 'd';

type Times = { readonly panel: readonly number[]; readonly letter: readonly number[] };

export const measureKeystroke = async (extensionPath: string): Promise<readonly Figure[]> => {
  const browser = await launchChromium({ extensionPath, language: 'nl' });
  try {
    const figures: Figure[] = [];
    for (const webmail of webmails) {
      const reply = await openReply(browser, webmail, COMPLAINT);
      await reply.panel.waitForText('Begrip tonen');
      const { keyboard } = reply.page;
      await keyboard.sendCharacter(DRAFT);
      await reply.type(SENTENCE);
      await reply.panel.waitForText(/Begrip tonen\s+nog niet/u);
      const world = await openContentWorld(reply.page, browser.extensionPage('').replace(/\/$/, ''));
      await world.run(recordKeys, webmail.editor);
      for (let repeat = 0; repeat < REPEATS; repeat += 1) {
        for (const key of [LAST_LETTER, 'Backspace'] as const) {
          await keyboard.press(key);
          const pause = PAUSES_MS[repeat % PAUSES_MS.length];
          await new Promise((resolve) => setTimeout(resolve, pause));
        }
      }
      const times = await world.run(readTimes);
      await reply.page.close();
      if (times.panel.length < REPEATS)
        throw new Error(
          `${webmail.name}: of ${2 * REPEATS} keys only ${times.panel.length} changed the panel.`,
        );
      figures.push(
        figureOf(times.panel, {
          what: `${webmail.name}: a letter that changes a box, 2 kB draft`,
          goal: { of: 'p95', atMost: GOAL_MS },
          floor: { what: 'the same key until its letter is painted', median: medianOf(times.letter) },
        }),
      );
    }
    return figures;
  } finally {
    await browser.close();
  }
};

const readTimes = (): Times => Reflect.get(globalThis, 'benchTimes');

/** Runs beside the content script: notes, for each key, when its letter and when the panel's change were painted. */
const recordKeys = (editorSelector: string): void => {
  const times: { panel: number[]; letter: number[] } = { panel: [], letter: [] };
  Reflect.set(globalThis, 'benchTimes', times);
  const root = [...document.documentElement.children]
    .filter((element) => element instanceof HTMLElement)
    .map((element) => chrome.dom.openOrClosedShadowRoot(element))
    .findLast((found) => found !== null);
  const editor = document.querySelector(editorSelector);
  if (!root || !editor) throw new Error('No panel, or no editor.');

  const afterFrame = (then: (now: number) => void): void => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      // A message that is sent while a frame is drawn arrives when it is drawn.
      port1.addEventListener('message', () => then(performance.now()));
      port1.start();
      port2.postMessage(null);
    });
  };
  const watch = (node: Node, list: number[]): void => {
    let text = node.textContent;
    let pressed: number | null = null;
    window.addEventListener('keydown', (event) => void (pressed = event.timeStamp), { capture: true });
    new MutationObserver(() => {
      if (pressed === null || node.textContent === text) return;
      text = node.textContent;
      const start = pressed;
      pressed = null;
      afterFrame((now) => void list.push(now - start));
    }).observe(node, { subtree: true, childList: true, characterData: true });
  };
  watch(editor, times.letter);
  watch(root, times.panel);
};
