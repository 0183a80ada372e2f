/** Where browsers usually are. Reads nothing by itself: what exists is asked of the caller. */

export type BrowserKind = 'chromium' | 'firefox';

/** The parts of a machine that the search looks at. */
export type Machine = {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly isFile: (path: string) => boolean;
};

const overrideOf = { chromium: 'CHROME_PATH', firefox: 'FIREFOX_PATH' } as const;

/** Free Chromium first: it needs no account, shows no offers, and always takes an unpacked extension. */
const commands = {
  chromium: [
    'chromium',
    'chromium-browser',
    'ungoogled-chromium',
    'brave-browser',
    'google-chrome-stable',
    'google-chrome',
    'microsoft-edge-stable',
    'microsoft-edge',
  ],
  firefox: ['firefox-esr', 'firefox', 'firefox-developer-edition', 'librewolf'],
} as const;

const linuxExtras = {
  chromium: ['/snap/bin/chromium', '/usr/lib/chromium/chromium', '/opt/google/chrome/chrome'],
  firefox: ['/usr/lib/firefox-esr/firefox-esr', '/usr/lib/firefox/firefox', '/opt/firefox/firefox'],
} as const;

const macApps = {
  chromium: [
    'Chromium.app/Contents/MacOS/Chromium',
    'Brave Browser.app/Contents/MacOS/Brave Browser',
    'Google Chrome.app/Contents/MacOS/Google Chrome',
    'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  firefox: ['Firefox.app/Contents/MacOS/firefox', 'Firefox Developer Edition.app/Contents/MacOS/firefox'],
} as const;

const windowsApps = {
  chromium: [
    String.raw`Chromium\Application\chrome.exe`,
    String.raw`BraveSoftware\Brave-Browser\Application\brave.exe`,
    String.raw`Google\Chrome\Application\chrome.exe`,
    String.raw`Microsoft\Edge\Application\msedge.exe`,
  ],
  firefox: [String.raw`Mozilla Firefox\firefox.exe`, String.raw`Firefox Developer Edition\firefox.exe`],
} as const;

/**
 * The path of a browser on this machine, or null when there is none. `CHROME_PATH` and `FIREFOX_PATH` go before everything
 * else; a path named there that is no file answers null, so that a typing mistake does not start another browser.
 */
export function findBrowserOn(machine: Machine, kind: BrowserKind): string | null {
  const override = machine.env[overrideOf[kind]];
  if (override) return machine.isFile(override) ? override : null;
  return usualPlaces(machine, kind).find(machine.isFile) ?? null;
}

function usualPlaces({ platform, env }: Machine, kind: BrowserKind): readonly string[] {
  if (platform === 'darwin') {
    const folders = ['/Applications', ...(env['HOME'] ? [`${env['HOME']}/Applications`] : [])];
    return macApps[kind].flatMap((app) => folders.map((folder) => `${folder}/${app}`));
  }
  if (platform === 'win32') {
    const folders = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => env[name] ?? []);
    return windowsApps[kind].flatMap((app) => folders.map((folder) => `${folder}\\${app}`));
  }
  const folders = (env['PATH'] ?? '/usr/bin').split(':').filter((folder) => folder.startsWith('/'));
  const onPath = commands[kind].flatMap((command) => folders.map((folder) => `${folder}/${command}`));
  return [...onPath, ...linuxExtras[kind]];
}
