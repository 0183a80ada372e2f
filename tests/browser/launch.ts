import { readFile } from 'node:fs/promises';
import path from 'node:path';

import puppeteer, { type Browser, type LaunchOptions, type Page, type Viewport } from 'puppeteer-core';
import * as z from 'zod/mini';

import type { BrowserKind } from './browser-places.ts';
import type { ClosedNetwork } from './closed-network.ts';
import { findBrowser, isRoot } from './find-browser.ts';
import { goTo } from './go-to.ts';
import { serveWebmail } from './serve-webmail.ts';

export type LaunchChoice = {
  /** Folder of the unpacked extension. */
  readonly extensionPath: string;
  /** Of the browser's own interface, and so of the extension's. Firefox follows only where it has the language. */
  readonly language?: 'nl' | 'en';
  readonly headless?: boolean;
  readonly colorScheme?: 'light' | 'dark';
  /** CSS pixels; null follows the window, as a person wants it. */
  readonly viewport?: Viewport | null;
  /** A folder to keep the profile in, for a browser that is opened again; without it each browser starts afresh. */
  readonly profile?: string;
};

/** A browser with the extension in it, on a closed network where Gmail and Outlook are the practice webmail. */
export type PracticeBrowser = {
  readonly kind: BrowserKind;
  readonly puppeteer: Browser;
  /** What anything in this browser asked for outside the practice webmail; all of it was refused. */
  readonly requestsOutside: readonly string[];
  /** The address of a page of the extension, `options.html` for one. */
  extensionPage(file: string): string;
  /** Opens a tab and waits until the page is loaded. */
  open(url: string): Promise<Page>;
  /** Ends the browser, its network and its profile folder. Can be called twice. */
  close(): Promise<void>;
};

const VIEWPORT: Viewport = { width: 1280, height: 900 };
// Any fixed value: without it Firefox draws one per profile and the extension's pages have no known address.
const FIREFOX_ADDRESS = '6b1f0d5e-2f6a-4d0c-9a53-3c6f1e7b2a10';

/** Starts Chromium (or Chrome, Edge, Brave) with a fresh profile. Takes about a second. */
export async function launchChromium(choice: LaunchChoice): Promise<PracticeBrowser> {
  return launch('chromium', choice, (network) => ({
    executablePath: findBrowser('chromium'),
    pipe: true,
    enableExtensions: true,
    env: { ...process.env, LANGUAGE: choice.language ?? 'nl' },
    args: [
      ...(isRoot() ? ['--no-sandbox'] : []),
      ...(choice.colorScheme === 'dark' ? ['--force-dark-mode'] : []),
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--disable-features=AutofillServerCommunication,NetworkTimeServiceQuerying',
      '--force-webrtc-ip-handling-policy=disable_non_proxied_udp',
      `--lang=${choice.language ?? 'nl'}`,
      `--proxy-server=http://127.0.0.1:${network.port}`,
      // Also what goes to this machine itself is to be seen.
      '--proxy-bypass-list=<-loopback>',
      `--ignore-certificate-errors-spki-list=${network.keyHash}`,
      '--test-type',
    ],
  }));
}

/** Starts Firefox with a fresh profile. Takes three seconds or so. */
export async function launchFirefox(choice: LaunchChoice): Promise<PracticeBrowser> {
  const id = await firefoxIdOf(choice.extensionPath);
  return launch('firefox', choice, (network) => ({
    browser: 'firefox',
    executablePath: findBrowser('firefox'),
    acceptInsecureCerts: true,
    // Else the driver may not open pages of an extension.
    args: ['--remote-allow-system-access'],
    // Without this variable Firefox asks Mozilla for its settings, whatever the preference says.
    env: { ...process.env, MOZ_REMOTE_SETTINGS_DEVTOOLS: '1' },
    extraPrefsFirefox: {
      'network.proxy.type': 1,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': network.port,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': network.port,
      'network.proxy.allow_hijacking_localhost': true,
      'network.proxy.no_proxies_on': '',
      'media.peerconnection.enabled': false,
      'services.settings.server': 'data:,#remote-settings-dummy/v1',
      'layout.css.prefers-color-scheme.content-override': choice.colorScheme === 'dark' ? 0 : 1,
      'intl.accept_languages': choice.language ?? 'nl',
      'intl.locale.requested': choice.language ?? 'nl',
      'extensions.webextensions.uuids': JSON.stringify({ [id]: FIREFOX_ADDRESS }),
    },
  }));
}

async function launch(
  kind: BrowserKind,
  { extensionPath, headless = true, viewport = VIEWPORT, profile }: LaunchChoice,
  optionsFor: (network: ClosedNetwork) => LaunchOptions,
): Promise<PracticeBrowser> {
  const network = await serveWebmail();
  try {
    const browser = await puppeteer.launch({
      ...optionsFor(network),
      headless,
      defaultViewport: viewport,
      ...(profile === undefined ? {} : { userDataDir: profile }),
    });
    const id = await browser.installExtension(path.resolve(extensionPath)).catch(async (error: unknown) => {
      await browser.close();
      throw error;
    });
    // The tab that a browser starts with is used first: a person then sees one tab, not two.
    let spare = (await browser.pages()).find((page) => page.url() === 'about:blank');
    const origin = kind === 'chromium' ? `chrome-extension://${id}` : `moz-extension://${FIREFOX_ADDRESS}`;
    return {
      kind,
      puppeteer: browser,
      requestsOutside: network.requestsOutside,
      extensionPage: (file) => `${origin}/${file}`,
      open: async (url) => {
        const page = spare ?? (await browser.newPage());
        spare = undefined;
        await goTo(page, url);
        return page;
      },
      close: async () => {
        await browser.close();
        await network.close();
      },
    };
  } catch (error) {
    await network.close();
    throw error;
  }
}

const manifest = z.object({
  browser_specific_settings: z.optional(
    z.object({ gecko: z.optional(z.object({ id: z.optional(z.string()) })) }),
  ),
});

async function firefoxIdOf(extensionPath: string): Promise<string> {
  const text = await readFile(path.join(extensionPath, 'manifest.json'), 'utf8');
  return manifest.parse(JSON.parse(text)).browser_specific_settings?.gecko?.id ?? '';
}
