import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';

import type { PracticeBrowser } from '#tests/browser/launch.ts';
import { openReply, type ReplyPage, type WebmailDriver } from '#tests/browser/reply-page.ts';
import { waitFor } from '#tests/browser/wait-for.ts';

/** The complaint that the tour answers: a birthday bicycle that did not come. */
export const TOUR_COMPLAINT = 'kinderfiets-te-laat';

export const OUTPUT = path.resolve(import.meta.dirname, '../../.output/demo');

/** Empties the folder of the tour's screenshots. */
export const clearOutput = (): void => {
  rmSync(OUTPUT, { recursive: true, force: true });
  mkdirSync(OUTPUT, { recursive: true });
};

type Step = (what: string) => Promise<void>;

/**
 * Answers the complaint as a person would: types, sees the checklist change, takes an apology and a snippet, undoes, sends.
 * Every step is told on standard output and leaves a screenshot. Throws when something does not happen.
 */
export const tour = async (
  browser: PracticeBrowser,
  webmail: WebmailDriver,
  look: 'light' | 'dark',
): Promise<void> => {
  console.log(`\n${webmail.name} (${look})`);
  const reply = await openReply(browser, webmail, TOUR_COMPLAINT, look === 'dark' ? 'theme=dark' : '');
  const step = makeStep(reply, `${webmail.name.toLowerCase()}-${look}`);
  await reply.panel.waitForText('Begrip tonen');
  await step('Het antwoordvenster staat open en Weerklank staat ernaast.');

  await reply.type(
    'Beste mevrouw Verhoef,\n\nJammer dat u dit zo ervaart. U bent de eerste die hierover klaagt.',
  );
  await reply.panel.waitForText('de eerste die hierover klaagt');
  await step('Een schijnexcuus en een ontkenning: onderstreept, met een betere zin. Geen enkel vinkje.');

  const better = await buttonNamed(reply, 'Vervang door: ');
  await reply.panel.click(better);
  await reply.waitForText(better.slice('Vervang door: '.length));
  await step(`Eén klik: de zin is vervangen door “${better.slice('Vervang door: '.length)}”`);

  await writeBetterDraft(reply);
  await waitForStep(reply, 'Begrip tonen', 'staat erin');
  await step('De schrijver maakt er zelf iets beters van: begrip staat erin.');

  await openStep(reply, 'Verontschuldigen');
  const apology = await buttonNamed(reply, 'Voeg in: ');
  await reply.panel.click(apology);
  await waitForStep(reply, 'Verontschuldigen', 'staat erin');
  await step(
    `Eén klik: het excuus “${apology.slice('Voeg in: '.length)}” staat na het begrip en vóór de oplossing.`,
  );

  const withApology = await reply.text();
  await reply.panel.click('Tekstblokken');
  await reply.panel.type('Zoek een tekstblok', 'belofte');
  const [option] = [await reply.panel.find('option')];
  await step('De tekstblokken, al zoekend.');
  await option.click();
  await waitFor(async () => (await reply.text()).length > withApology.length + 10, {
    describe: () => 'a snippet in the draft',
  });
  await step('Het tekstblok staat bij de cursor, in de u-vorm van deze mail.');

  await reply.undo();
  await waitFor(async () => (await reply.text()) === withApology, {
    describe: async () => `the draft without the snippet; it is: ${await reply.text()}`,
  });
  await step('Eén keer Ctrl+Z: precies het tekstblok is weg.');

  const sent = await reply.send();
  await step(`Verzonden aan ${sent.to}. In de mail staan alleen de woorden van de schrijver.`);
  console.log(
    `\n${sent.text
      .split('\n')
      .map((line) => `      ${line}`)
      .join('\n')}`,
  );
};

const makeStep = (reply: ReplyPage, prefix: string): Step => {
  let count = 0;
  return async (what) => {
    count += 1;
    const file = path.join(OUTPUT, `${prefix}-${count}.png`);
    // The panel slides and fades for a moment.
    await new Promise((resolve) => setTimeout(resolve, 350));
    await reply.page.screenshot({ path: file });
    console.log(`  ${count}. ${what}\n     ${path.relative(process.cwd(), file)}`);
  };
};

/** Types over what was written; the signature stays. */
const writeBetterDraft = async (reply: ReplyPage): Promise<void> => {
  const { keyboard } = reply.page;
  await keyboard.down('Control');
  await keyboard.press('Home');
  await keyboard.up('Control');
  await keyboard.down('Shift');
  await reply.press('ArrowDown', 'ArrowDown', 'End');
  await keyboard.up('Shift');
  await reply.type(
    'Beste mevrouw Verhoef,\n\nDank u wel dat u ons schrijft. Wat vervelend dat Daan zaterdag voor het raam stond en er geen fiets was. Ik heb de fiets vandaag gevonden en hij staat vrijdag voor twaalf uur bij u.\n\nMet vriendelijke groet,',
  );
};

/** The accessible name of the first button that begins so. */
const buttonNamed = (reply: ReplyPage, beginning: string): Promise<string> =>
  waitFor(
    async () => {
      for (const button of await reply.panel.all('button')) {
        const name = await button.evaluate((element) =>
          element instanceof Element ? (element.getAttribute('aria-label') ?? '') : '',
        );
        if (name.startsWith(beginning)) return name;
      }
      return null;
    },
    { describe: async () => `a button “${beginning}…”; the panel shows: ${await reply.panel.text()}` },
  );

const openStep = async (reply: ReplyPage, title: string): Promise<void> => {
  for (const button of await reply.panel.all('button')) {
    const isIt = await button.evaluate(
      (element, wanted) =>
        element instanceof HTMLElement &&
        element.innerText.startsWith(wanted) &&
        element.ariaExpanded === 'false',
      title,
    );
    if (isIt) await button.click();
  }
};

const waitForStep = async (reply: ReplyPage, step: string, state: string): Promise<void> => {
  await reply.panel.waitForText(new RegExp(`${step}\\s+${state}`));
};
