import { readFileSync, globSync } from 'node:fs';
import path from 'node:path';

import { describe, expect, it } from 'vitest';

import { builtExtension } from '#tests/browser/build-extension.ts';
import { MAIL_HOSTS } from '#lib/messaging/mail-hosts.ts';

const GMAIL = ['https://mail.google.com/*'];
const OUTLOOK = [
  'https://outlook.cloud.microsoft/*',
  'https://outlook.live.com/*',
  'https://outlook.office.com/*',
  'https://outlook.office365.com/*',
];

/** Everything that the store's build asks for. What is not here is not asked: no host, no page, no other extension. */
const common = {
  manifest_version: 3,
  name: '__MSG_extName__',
  description: '__MSG_extDescription__',
  version: expect.stringMatching(/^\d+\.\d+\.\d+$/),
  icons: { 16: '/icon/16.png', 32: '/icon/32.png', 48: '/icon/48.png', 128: '/icon/128.png' },
  default_locale: 'nl',
  permissions: ['storage', 'unlimitedStorage'],
  options_ui: { open_in_tab: true, page: 'options.html' },
  content_scripts: [
    {
      matches: GMAIL,
      run_at: 'document_start',
      css: ['content-scripts/gmail.css'],
      js: ['content-scripts/gmail.js'],
    },
    {
      matches: OUTLOOK,
      run_at: 'document_start',
      css: ['content-scripts/outlook.css'],
      js: ['content-scripts/outlook.js'],
    },
  ],
};

const expected = {
  chrome: { ...common, minimum_chrome_version: '120', background: { service_worker: 'background.js' } },
  firefox: {
    ...common,
    background: { scripts: ['background.js'] },
    browser_specific_settings: {
      gecko: {
        id: 'weerklank@weerklank.example',
        strict_min_version: '140.0',
        data_collection_permissions: { required: ['none'] },
      },
    },
  },
} as const;

describe.each(['chrome', 'firefox'] as const)('the build for %s', (browser) => {
  const folder = builtExtension(browser);
  const read = (name: string): string => readFileSync(path.join(folder, name), 'utf8');

  it('asks for storage and five mail addresses, and for nothing else', () => {
    expect(JSON.parse(read('manifest.json'))).toEqual(expected[browser]);
  });

  it('answers messages from exactly the hosts that it stands in', () => {
    const hosts = [...GMAIL, ...OUTLOOK].map((pattern) => new URL(pattern.replace('*', '')).hostname);
    expect(hosts.toSorted()).toEqual(MAIL_HOSTS.toSorted());
  });

  it('has a name and a description in both languages', () => {
    for (const language of ['nl', 'en']) {
      const texts: unknown = JSON.parse(read(`_locales/${language}/messages.json`));
      expect(texts).toEqual({
        extName: { message: expect.stringMatching(/\S/) },
        extDescription: { message: expect.stringMatching(/^.{10,132}$/) },
      });
    }
  });

  it('holds no code that makes code, and no address to fetch from', () => {
    const scripts = globSync('**/*.js', { cwd: folder });
    expect(scripts.length).toBeGreaterThan(3);
    for (const name of scripts) {
      expect(read(name), name).not.toMatch(
        /\beval\(|new Function\(|importScripts\(|XMLHttpRequest|new WebSocket|sendBeacon|document\.write\(/,
      );
    }
    expect(globSync('**/*.html', { cwd: folder }).map(read).join('')).not.toMatch(/https?:\/\//);
  });
});
