import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

export type PlainExtension = { readonly path: string; remove(): Promise<void> };

const ANSWER_NULL = 'chrome.runtime.onMessage.addListener((message, sender, answer) => { answer(null); });';

/**
 * Writes the least that an extension can be, to hold ours against. With `content`, an empty content script in Gmail and a
 * worker that answers every message with null; without, nothing at all.
 */
export const writePlainExtension = async ({ content }: { content: boolean }): Promise<PlainExtension> => {
  const folder = await mkdtemp(path.join(tmpdir(), 'plain-extension-'));
  const scripts = {
    content_scripts: [
      { matches: ['https://mail.google.com/*'], js: ['content.js'], run_at: 'document_start' },
    ],
    background: { service_worker: 'background.js' },
  };
  const files = {
    'manifest.json': JSON.stringify({
      manifest_version: 3,
      name: 'Plain',
      version: '1.0',
      ...(content ? scripts : {}),
    }),
    'content.js': '',
    'background.js': ANSWER_NULL,
    'page.html': '<!doctype html><title>Plain</title>',
  };
  for (const [name, text] of Object.entries(files)) await writeFile(path.join(folder, name), text);
  return { path: folder, remove: () => rm(folder, { recursive: true, force: true }) };
};
