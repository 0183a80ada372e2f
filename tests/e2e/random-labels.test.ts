import { afterAll, beforeAll, expect, it } from 'vitest';

import { builtExtension } from '#tests/browser/build-extension.ts';
import { launchChromium, type PracticeBrowser } from '#tests/browser/launch.ts';
import { countPanels } from '#tests/browser/panel.ts';
import { openReply, webmails, type WebmailDriver } from '#tests/browser/reply-page.ts';
import { underlinedTexts } from '#tests/browser/underlined-texts.ts';
import { waitFor } from '#tests/browser/wait-for.ts';

import { COMPLAINT, insertFirstOffer, REGION, waitForState } from './coaching.ts';

let browser: PracticeBrowser;

beforeAll(async () => {
  browser = await launchChromium({ extensionPath: builtExtension('chrome'), language: 'nl' });
});
afterAll(async () => {
  await browser?.close();
});

/** The same webmail, with these choices in its address. */
const withQuery = (webmail: WebmailDriver, query: string): WebmailDriver => ({
  ...webmail,
  replyUrl: (id) => {
    const url = new URL(webmail.replyUrl(id));
    for (const [name, value] of new URLSearchParams(query)) url.searchParams.set(name, value);
    return url.href;
  },
});

const cases = webmails.flatMap((webmail) =>
  (webmail.name === 'Gmail'
    ? [
        'labels=random',
        'classes=random',
        'labels=random&classes=random',
        'lang=en&theme=dark',
        'signature=below',
      ]
    : ['labels=random', 'lang=en&theme=dark', 'signatureAfter=2000&editorAfter=800']
  ).map((query) => [webmail.name, query, withQuery(webmail, query)] as const),
);

it.each(cases)(
  '%s with %s is coached, written in and undone just the same',
  async (_name, _query, webmail) => {
    const reply = await openReply(browser, webmail, COMPLAINT);
    await reply.panel.region(REGION);
    expect(await countPanels(reply.page)).toBe(1);
    await reply.type(
      'Beste mevrouw Verhoef,\n\nWat vervelend dat de fiets er niet was. Jammer dat u dit zo ervaart.',
    );
    await waitForState(reply.panel, 'Begrip tonen', 'staat erin');
    await waitFor(async () => (await underlinedTexts(reply.page)).join().includes('zo ervaart'), {
      describe: async () =>
        `“zo ervaart” underlined; it is ${(await underlinedTexts(reply.page)).join(' | ')}`,
    });
    // It may come late, also while the writer types.
    await reply.waitForText('Sanne de Wit');
    const before = await reply.text();
    const sentence = await insertFirstOffer(reply.panel, 'Oplossen');
    await reply.waitForText(sentence);
    await reply.undo();
    await waitFor(async () => (await reply.text()) === before, {
      describe: async () => `the draft as it was; it is: ${await reply.text()}`,
    });
  },
);
