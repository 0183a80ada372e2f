import { readFileSync } from 'node:fs';
import path from 'node:path';

import { type Answer, type ClosedNetwork, openClosedNetwork } from './closed-network.ts';
import { buildWebmail, builtApp, type WebmailApp } from './build-webmail.ts';

const appAt: Readonly<Record<string, WebmailApp>> = {
  'mail.google.com': 'gmail',
  'outlook.office.com': 'outlook',
  'outlook.office365.com': 'outlook',
  'outlook.live.com': 'outlook',
  'outlook.cloud.microsoft': 'outlook',
};

/** As strict as live Gmail: no foreign script, no script made of text, HTML only through the page's own policy. */
const pageHeaders = {
  'content-type': 'text/html; charset=utf-8',
  'cache-control': 'no-store',
  'content-security-policy': [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types webmail',
  ].join('; '),
  'cross-origin-opener-policy': 'same-origin-allow-popups',
  'x-content-type-options': 'nosniff',
};

const contentTypes: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/** Builds the practice webmail where needed and serves it at the true addresses of Gmail and Outlook, and nothing else. */
export async function serveWebmail(): Promise<ClosedNetwork> {
  await buildWebmail();
  return openClosedNetwork(Object.keys(appAt), answer);
}

function answer({ hostname, pathname }: URL): Answer | null {
  const app = appAt[hostname];
  if (!app) return null;
  if (pathname === '/favicon.ico') return { status: 204, headers: {}, body: '' };
  if (pathname.startsWith('/practice/')) return asset(app, pathname.slice('/practice/'.length));
  // Every address of the mail itself is the one page; what it shows is the page's own affair.
  return pathname === '/' || pathname.startsWith('/mail') ? page(app) : null;
}

function page(app: WebmailApp): Answer {
  return { status: 200, headers: pageHeaders, body: readFileSync(path.join(builtApp(app), 'index.html')) };
}

function asset(app: WebmailApp, name: string): Answer | null {
  const type = contentTypes[path.extname(name)];
  if (!type || name.includes('..')) return null;
  try {
    const headers = {
      'content-type': type,
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
    };
    return { status: 200, headers, body: readFileSync(path.join(builtApp(app), name)) };
  } catch {
    return null;
  }
}
