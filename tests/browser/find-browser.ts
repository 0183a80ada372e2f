import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';

import { type BrowserKind, findBrowserOn, type Machine } from './browser-places.ts';

const thisMachine: Machine = {
  platform: process.platform,
  env: process.env,
  isFile: (path) => statSync(path, { throwIfNoEntry: false })?.isFile() ?? false,
};

const packages = ['chromium', 'chromium-l10n', 'firefox-esr'];

const advice = {
  chromium: 'Install Chromium (or Chrome, Edge, Brave), or set CHROME_PATH to its program file.',
  firefox: 'Install Firefox, or set FIREFOX_PATH to its program file.',
} as const;

/**
 * The path of a browser on this machine. Where there is none and this is Debian or Ubuntu as root (a build machine), both
 * browsers are installed first, which takes minutes. Throws one line that says what to install when none can be had.
 */
export function findBrowser(kind: BrowserKind): string {
  const found = findBrowserOn(thisMachine, kind);
  if (found) return found;
  if (canInstallPackages()) {
    installPackages();
    const installed = findBrowserOn(thisMachine, kind);
    if (installed) return installed;
  }
  throw new Error(
    `No ${kind === 'chromium' ? 'Chromium' : 'Firefox'} found on this machine. ${advice[kind]}`,
  );
}

/** True where browsers refuse their sandbox and packages may be installed: a container, as a rule. */
export const isRoot = (): boolean => process.getuid?.() === 0;

function canInstallPackages(): boolean {
  if (!isRoot() || !existsSync('/usr/bin/apt-get') || !existsSync('/etc/os-release')) return false;
  return /^ID(_LIKE)?=.*(debian|ubuntu)/m.test(readFileSync('/etc/os-release', 'utf8'));
}

function installPackages(): void {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  console.error(`No browser found: installing ${packages.join(', ')} with apt-get.`);
  try {
    execFileSync('apt-get', ['update', '-qq'], { env, stdio: ['ignore', 'ignore', 'inherit'] });
    execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], {
      env,
      stdio: ['ignore', 'ignore', 'inherit'],
    });
  } catch {
    console.error('apt-get did not succeed; see its lines above.');
  }
}
