import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

const hosts = ['https://mail.google.com/*', 'https://outlook.office.com/*'];
const manifest = {
  manifest_version: 3,
  name: 'Mail probe',
  version: '1.0',
  host_permissions: hosts,
  content_scripts: [{ matches: hosts, js: ['content.js'], run_at: 'document_start' }],
  browser_specific_settings: { gecko: { id: 'mail-probe@voorbeeld.nl' } },
};

/** Bundles `lib/mail` as the only content script of a throw-away extension, and answers its folder. */
export async function writeMailProbe(): Promise<{ path: string; remove: () => Promise<void> }> {
  const vite = await import('vite');
  const folder = await mkdtemp(path.join(tmpdir(), 'mail-probe-'));
  await vite.build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    build: {
      outDir: folder,
      minify: false,
      target: 'es2024',
      lib: {
        entry: path.join(import.meta.dirname, 'content.ts'),
        formats: ['iife'],
        name: 'mailProbe',
        fileName: () => 'content.js',
      },
    },
  });
  await writeFile(path.join(folder, 'manifest.json'), JSON.stringify(manifest));
  return { path: folder, remove: () => rm(folder, { recursive: true, force: true }) };
}
