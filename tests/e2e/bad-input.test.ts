import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { builtExtension } from '#tests/browser/build-extension.ts';
import { launchChromium, type PracticeBrowser } from '#tests/browser/launch.ts';
import { openReply, webmails, type ReplyPage } from '#tests/browser/reply-page.ts';
import { underlinedTexts } from '#tests/browser/underlined-texts.ts';
import { waitFor } from '#tests/browser/wait-for.ts';

import { COMPLAINT, pasteAt, REGION, stateOf, waitForState } from './coaching.ts';

const BEGRIP = 'Wat vervelend dat u zo lang moest wachten. ';
const MEGABYTE = 1_000_000;

const [gmail] = webmails;
let browser: PracticeBrowser;

beforeAll(async () => {
  browser = await launchChromium({ extensionPath: builtExtension('chrome'), language: 'nl' });
});
afterAll(async () => {
  await browser?.close();
});

/** What a person pastes with Ctrl+V. */
async function paste({ page }: ReplyPage, text: string): Promise<void> {
  await browser.puppeteer
    .defaultBrowserContext()
    .overridePermissions(new URL(page.url()).origin, ['clipboard-read', 'clipboard-sanitized-write']);
  await page.bringToFront();
  await page.evaluate((words) => navigator.clipboard.writeText(words), text);
  await page.keyboard.down('Control');
  await page.keyboard.press('v', { commands: ['Paste'] });
  await page.keyboard.up('Control');
}

const odd = [
  ['nothing but blanks', ' \u00a0 \u200b '],
  [
    'what looks like a file',
    'PK\u0003\u0004\u0001\u001f\ufffd\ufffe MZ\u0090 %PDF-1.7 \u0007\u001b[31m\ud800 ÿØÿà JFIF ',
  ],
  ['nothing but emoji', '😡😡😡 👨‍👩‍👧‍👦🏳️‍🌈 🇳🇱🇧🇪 👍🏽👍🏿 ❤️‍🔥 '],
  ['words from right to left', 'שלום, אני מצטער מאוד על העיכוב במשלוח. ‏مرحبا، نعتذر عن التأخير. '],
  [
    'marks of patterns and pages',
    '$& $1 \\d+ (?<a>[.*+?^${}()|[\\]\\\\]) <b>&amp;</b> {{naam}} <script>alert(1)</script> ',
  ],
  ['stacked marks and endless words', `${'Z\u0351\u036f\u0310'.repeat(200)} ${'jammer'.repeat(2000)} `],
] as const;

describe.each(webmails)('in $name', (webmail) => {
  it.each(odd)('a draft of %s leaves the webmail and the panel as they are', async (_, text) => {
    const reply = await openReply(browser, webmail, COMPLAINT);
    await reply.panel.region(REGION);
    await pasteAt(reply.page, text);
    await reply.type(BEGRIP);
    await waitForState(reply.panel, 'Begrip tonen', 'staat erin');
    expect(await reply.panel.text()).not.toMatch(/reageert even niet|undefined|\[object/);
    const sent = await reply.send();
    expect(sent.text.replaceAll('\u00a0', ' ')).toContain(BEGRIP.trim());
  });

  it('an empty draft is waited for in silence, and can be sent', async () => {
    const reply = await openReply(browser, webmail, COMPLAINT);
    await reply.panel.waitForText(/Ik lees mee|Wat je antwoord nodig heeft/);
    expect(await reply.panel.text()).not.toContain('Kan vriendelijker');
    expect(await underlinedTexts(reply.page)).toEqual([]);
    await reply.send();
  });

  it('a megabyte of pasted text is coached on its first part, and said so, and typing goes on', async () => {
    const reply = await openReply(browser, webmail, COMPLAINT);
    await reply.panel.region(REGION);
    await reply.waitForText('Sanne de Wit');
    const line = `${'De levering van deze bestelling is nagekeken en in het systeem gezet. '.repeat(20)}\n`;
    await paste(reply, line.repeat(Math.ceil(MEGABYTE / line.length)));
    await reply.panel.waitForText('Ik lees alleen het eerste deel mee', { timeoutMs: 15_000 });
    await reply.page.focus(webmail.editor);
    await reply.press('Home');
    await reply.type(BEGRIP);
    const sent = await reply.send();
    expect(sent.text.length).toBeGreaterThan(MEGABYTE);
    expect(sent.text.replaceAll('\u00a0', ' ')).toContain(BEGRIP.trim());
  });
});

describe('the mail that is answered', () => {
  const open = async (mailId: string): Promise<ReplyPage> => {
    if (!gmail) throw new Error('no Gmail');
    const reply = await openReply(browser, gmail, mailId);
    await reply.panel.region(REGION);
    return reply;
  };

  it('without a name is coached, and a greeting leaves a gap to see instead of a guess', async () => {
    const reply = await open('internet-ligt-eruit');
    await reply.panel.waitForText('Begrip tonen');
    await reply.panel.click('Tekstblokken');
    await reply.panel.type('Zoek een tekstblok', 'beste met voornaam');
    await (await reply.panel.find('option')).click();
    await reply.panel.waitForText('Nog even invullen');
    await reply.panel.click('Invoegen');
    await reply.waitForText('Beste [voornaam van de klant],');
    expect(await reply.text()).not.toMatch(/rkbakker|undefined|null/);
  });

  it('in German is waited for, and a German answer is told once, quietly, without any tip', async () => {
    const reply = await open('kaputte-kaffeemaschine');
    await reply.panel.waitForText('Ik lees mee');
    await reply.type('Sehr geehrter Herr Brandt, es tut uns sehr leid, dass Sie so lange warten mussten. ');
    const told = await reply.panel.waitForText('in het Duits');
    expect(told).toContain('Een andere taal');
    expect(told).not.toMatch(/Begrip tonen|Kan vriendelijker|Dit is geen klacht/);
    expect(await underlinedTexts(reply.page)).toEqual([]);
  });

  it('in Dutch keeps its checklist at the first letter of the answer, which is a word of some other language', async () => {
    const reply = await open(COMPLAINT);
    await reply.panel.waitForText('Begrip tonen');
    await reply.type('W');
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(await reply.panel.text()).toContain('Begrip tonen');
  });

  it('in German may be answered in English, and is then coached in English', async () => {
    const reply = await open('kaputte-kaffeemaschine');
    await reply.type('Dear Mr Brandt, I am sorry that you had to wait for so long. ');
    await waitForState(reply.panel, 'Apologise', 'staat erin');
  });

  it('in English brings the English snippets to a Dutch writer', async () => {
    const reply = await open('boiler-no-heating');
    await reply.panel.waitForText('Apologise');
    await reply.panel.click('Tekstblokken');
    const listed = await reply.panel.waitForText('Dear');
    expect(listed).not.toContain('Beste met voornaam');
  });

  it('that is no complaint keeps the coach quiet until it is asked, and until it is sent away', async () => {
    const reply = await open('vraag-maat-omruilen');
    await reply.panel.waitForText('Geen klacht gezien');
    await reply.type('Beste Lotte, jammer dat je dit zo ervaart. De laarzen in maat 34 staan klaar. ');
    await reply.panel.click('Coach deze mail toch');
    await reply.panel.waitForText('zo ervaart');
    expect(await stateOf(reply.panel, 'Begrip tonen')).toBe('nog niet');
    await reply.panel.click('Dit is geen klacht');
    await reply.panel.waitForText('Geen klacht gezien');
    expect(await reply.panel.text()).not.toContain('zo ervaart');
    await waitFor(async () => (await underlinedTexts(reply.page)).length === 0, {
      describe: () => 'nothing underlined',
    });
    await reply.send();
  });
});
