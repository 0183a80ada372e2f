import { launchChromium } from '#tests/browser/launch.ts';
import { writeMailProbe } from './mail-probe/write-mail-probe.ts';
import { askProbe, readProbe, waitForWindows } from './mail-probe/probe-on.ts';
import { mkdtempSync, writeFileSync } from 'node:fs';
const probe = await writeMailProbe();
const empty = mkdtempSync('/tmp/empty-ext-'); writeFileSync(empty + '/manifest.json', JSON.stringify({ manifest_version: 3, name: 'e', version: '1' }));
const wait = (ms: number) => new Promise((r) => setTimeout(r, ms));
for (const path of [empty, probe.path]) {
  const browser = await launchChromium({ extensionPath: path, language: 'nl' });
  try {
    for (const url of ['https://mail.google.com/mail/u/0/#inbox', 'https://mail.google.com/mail/u/0/#inbox/kinderfiets-te-laat?compose=reply', 'https://outlook.office.com/mail/inbox/id/kinderfiets-te-laat?compose=reply']) {
      const page = await browser.puppeteer.newPage(); await page.goto(url); await wait(3000);
      // a big page
      await page.evaluate(() => { const d = document.createElement('div'); d.style.display = 'none'; for (let i = 0; i < 25000; i++) d.append(document.createElement('span')); document.body.append(d); });
      await wait(1500);
      const cdp = await page.createCDPSession(); await cdp.send('Performance.enable');
      const m = async () => Object.fromEntries((await cdp.send('Performance.getMetrics')).metrics.map((x: any) => [x.name, x.value]));
      const a = await m(); await wait(10000); const b = await m();
      // busy page: 20 insertions per 50 ms during 5 s
      const c = await m(); await page.evaluate(() => new Promise<void>((done) => { let n = 0; const t = setInterval(() => { for (let i = 0; i < 20; i++) { const s = document.createElement('i'); document.body.append(s); s.remove(); } if (++n > 100) { clearInterval(t); done(); } }, 50); })); const d = await m();
      console.log(path === empty ? 'without' : 'with   ', url.slice(8, 60), 'idle CPU %', ((b['TaskDuration'] - a['TaskDuration']) * 10).toFixed(3), 'busy ms', ((d['TaskDuration'] - c['TaskDuration']) * 1000).toFixed(0));
      if (url.includes('compose')) {
        for (const words of [300, 17000]) {
          await page.evaluate((n) => { const f = document.querySelector<HTMLElement>('[g_editable=true], [id^=editorParent_] [contenteditable]'); if (!f) return; f.focus(); const first = f.firstElementChild ?? f; const text = 'een twee drie vier vijf. '.repeat(20); for (let i = 0; i < n / 100; i++) { const p = document.createElement('div'); p.textContent = text; first.before(p); } getSelection()?.collapse(first, 0); }, words);
          await wait(1000);
          const x = await m(); const t0 = Date.now(); for (let i = 0; i < 40; i++) await page.keyboard.type('a'); const t1 = Date.now(); const y = await m();
          const draft = path === empty ? 0 : (await readProbe(page)).draft.length;
          console.log('   typing 40 keys in', draft, 'chars: main thread ms/key', ((y['TaskDuration'] - x['TaskDuration']) * 1000 / 40).toFixed(2), 'script ms/key', ((y['ScriptDuration'] - x['ScriptDuration']) * 1000 / 40).toFixed(2), 'wall/key', ((t1 - t0) / 40).toFixed(1));
        }
      }
      await page.close();
    }
  } finally { await browser.close(); }
}
await probe.remove();
