/** `npm run demo`: the built extension in a real browser, on a complaint with the reply open. */
import { parseArgs } from 'node:util';

import { buildExtension } from '#tests/browser/build-extension.ts';
import { launchChromium } from '#tests/browser/launch.ts';
import { openReply, webmails } from '#tests/browser/reply-page.ts';

import { clearOutput, tour, TOUR_COMPLAINT } from './tour.ts';

const { values } = parseArgs({
  options: { keep: { type: 'boolean', default: false }, tour: { type: 'boolean', default: false } },
});

const hasDisplay =
  process.platform === 'darwin' ||
  process.platform === 'win32' ||
  Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);

console.log('Weerklank wordt gebouwd …');
const extensionPath = await buildExtension('chrome');

/** A person at a screen: a browser of his own, until he closes it. */
const showToPerson = async (): Promise<void> => {
  const browser = await launchChromium({ extensionPath, headless: false, viewport: null });
  const [gmail, outlook] = webmails;
  if (outlook) await browser.open(outlook.inboxUrl);
  if (gmail) await openReply(browser, gmail, TOUR_COMPLAINT);
  console.log(`Er staat een klacht open met het antwoordvenster eronder, en Weerklank ernaast. Alles is oefening: niets wordt
echt verzonden. Typ bijvoorbeeld “Jammer dat u dit zo ervaart.” en kijk wat er gebeurt.
De oefenversie van Outlook staat in het andere tabblad. Sluit het venster om te stoppen.`);
  await new Promise((resolve) => browser.puppeteer.once('disconnected', resolve));
  await browser.close();
};

/** No screen: the tour by itself, in both webmails and both looks. */
const showByItself = async (): Promise<void> => {
  clearOutput();
  for (const colorScheme of ['light', 'dark'] as const) {
    const browser = await launchChromium({ extensionPath, headless: !hasDisplay, colorScheme });
    try {
      for (const webmail of webmails) await tour(browser, webmail, colorScheme);
      if (browser.requestsOutside.length > 0) {
        throw new Error(`Er ging iets naar buiten: ${browser.requestsOutside.join(', ')}`);
      }
      if (values.keep && colorScheme === 'dark') {
        console.log('\nDe browser en de oefenwebmail blijven aan (--keep). Stop met Ctrl+C.');
        await new Promise((resolve) => browser.puppeteer.once('disconnected', resolve));
      }
    } finally {
      await browser.close();
    }
  }
  console.log('\nKlaar. Er ging niets over het netwerk. De plaatjes staan in .output/demo/.');
};

if (hasDisplay && !values.tour) await showToPerson();
else await showByItself();
