import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

const manifest = {
  manifest_version: 3,
  name: 'Harness probe',
  version: '1.0',
  host_permissions: ['https://mail.google.com/*'],
  content_scripts: [{ matches: ['https://mail.google.com/*'], js: ['panel.js'], run_at: 'document_start' }],
  background: { service_worker: 'background.js', scripts: ['background.js'] },
  browser_specific_settings: { gecko: { id: 'harness@voorbeeld.nl' } },
};

/** A panel as small as can be, with its keys kept from the page. `#broken` in the address leaves its field without a name and its text too pale. */
const panel = `
  const host = document.createElement('harness-panel');
  const root = host.attachShadow({ mode: 'closed' });
  for (const type of ['keydown', 'keypress', 'keyup']) {
    addEventListener(type, (event) => event.target === host && event.stopImmediatePropagation(), true);
  }
  addEventListener('DOMContentLoaded', () => {
    const broken = location.hash === '#broken';
    root.innerHTML = \`<section aria-label="Coach"
      style="position:fixed;left:20px;bottom:20px;background:#fff;color:\${broken ? '#ddd' : '#222'}">
      <button style="min-width:80px;min-height:30px">Tel</button><p>Nog niets geteld</p>
      <input \${broken ? '' : 'aria-label="Zoek"'}></section>\`;
    let count = 0;
    root.querySelector('button').addEventListener('click', () => {
      root.querySelector('p').textContent = 'Geteld: ' + ++count;
    });
    document.documentElement.append(host);
  });
`;

const background = "fetch('https://somewhere.example/leak').catch(() => {});";

const ownPage = `<!doctype html><title>Eigen pagina</title>
  <label>Naam <input></label><details><summary>Meer</summary>Open</details>`;

/** Writes a throw-away extension with a closed panel in Gmail and a background that tries to reach the network. */
export async function writeProbeExtension(): Promise<{ path: string; remove: () => Promise<void> }> {
  const folder = await mkdtemp(path.join(tmpdir(), 'harness-probe-'));
  await Promise.all([
    writeFile(path.join(folder, 'manifest.json'), JSON.stringify(manifest)),
    writeFile(path.join(folder, 'panel.js'), panel),
    writeFile(path.join(folder, 'background.js'), background),
    writeFile(path.join(folder, 'page.html'), ownPage),
  ]);
  return { path: folder, remove: () => rm(folder, { recursive: true, force: true }) };
}
