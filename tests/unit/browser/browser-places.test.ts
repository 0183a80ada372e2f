import { describe, expect, it } from 'vitest';

import { findBrowserOn, type Machine } from '#tests/browser/browser-places.ts';

const machine = (platform: NodeJS.Platform, files: readonly string[], env: Machine['env'] = {}): Machine => ({
  platform,
  env,
  isFile: (path) => files.includes(path),
});

const LINUX_PATH = { PATH: '/usr/local/bin:/usr/bin' };
const WINDOWS = { PROGRAMFILES: String.raw`C:\Program Files`, LOCALAPPDATA: String.raw`C:\Users\s\Local` };

describe('finding a browser', () => {
  it.each([
    ['Debian', machine('linux', ['/usr/bin/chromium'], LINUX_PATH), '/usr/bin/chromium'],
    ['a snap', machine('linux', ['/snap/bin/chromium'], LINUX_PATH), '/snap/bin/chromium'],
    [
      'macOS, in the own folder',
      machine('darwin', ['/Users/s/Applications/Chromium.app/Contents/MacOS/Chromium'], { HOME: '/Users/s' }),
      '/Users/s/Applications/Chromium.app/Contents/MacOS/Chromium',
    ],
    [
      'Windows, where Edge always is',
      machine('win32', [String.raw`C:\Program Files\Microsoft\Edge\Application\msedge.exe`], WINDOWS),
      String.raw`C:\Program Files\Microsoft\Edge\Application\msedge.exe`,
    ],
  ])('finds a Chromium on %s', (_where, on, expected) => {
    expect(findBrowserOn(on, 'chromium')).toBe(expected);
  });

  it.each([
    ['Debian', machine('linux', ['/usr/bin/firefox-esr'], LINUX_PATH), '/usr/bin/firefox-esr'],
    [
      'macOS',
      machine('darwin', ['/Applications/Firefox.app/Contents/MacOS/firefox']),
      '/Applications/Firefox.app/Contents/MacOS/firefox',
    ],
    [
      'Windows',
      machine('win32', [String.raw`C:\Program Files\Mozilla Firefox\firefox.exe`], WINDOWS),
      String.raw`C:\Program Files\Mozilla Firefox\firefox.exe`,
    ],
  ])('finds Firefox on %s', (_where, on, expected) => {
    expect(findBrowserOn(on, 'firefox')).toBe(expected);
  });

  it('takes Chromium before Chrome, wherever in the path they stand', () => {
    const on = machine('linux', ['/usr/local/bin/google-chrome', '/usr/bin/chromium'], LINUX_PATH);
    expect(findBrowserOn(on, 'chromium')).toBe('/usr/bin/chromium');
  });

  it('takes the program that CHROME_PATH or FIREFOX_PATH names', () => {
    const files = ['/usr/bin/chromium', '/usr/bin/firefox', '/home/s/browser'];
    const env = { ...LINUX_PATH, CHROME_PATH: '/home/s/browser', FIREFOX_PATH: '/home/s/browser' };
    expect(findBrowserOn(machine('linux', files, env), 'chromium')).toBe('/home/s/browser');
    expect(findBrowserOn(machine('linux', files, env), 'firefox')).toBe('/home/s/browser');
  });

  it('starts no other browser when the named program is not there', () => {
    const on = machine('linux', ['/usr/bin/chromium'], { ...LINUX_PATH, CHROME_PATH: '/home/s/typo' });
    expect(findBrowserOn(on, 'chromium')).toBeNull();
  });

  it('answers null on a machine without a browser', () => {
    expect(findBrowserOn(machine('linux', []), 'chromium')).toBeNull();
    expect(findBrowserOn(machine('win32', []), 'firefox')).toBeNull();
  });
});
