import { createServer } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';

import { selfSignedCertificate } from './self-signed-certificate.ts';

/** What the network answers to one request. */
export type Answer = {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer | string;
};

/** All the network a browser gets. It stands behind a proxy on this machine, so nothing can go past it. */
export type ClosedNetwork = {
  /** Of the proxy, on 127.0.0.1. */
  readonly port: number;
  /** Of the certificate that answers for the served hosts. */
  readonly keyHash: string;
  /**
   * Everything that was asked for and refused, as `host:port` or an address: of pages, pop-ups, workers and the extension's
   * own background. The browsers' own errands (updates, field trials) are refused too but not listed.
   */
  readonly requestsOutside: readonly string[];
  close(): Promise<void>;
};

/** Asked for by the browsers themselves, whatever page or extension is open; flags and preferences stop most, not all. */
const browserErrands =
  /^(https?:\/\/)?((update|content-autofill|optimizationguide-pa|safebrowsing|safebrowsingohttpgateway|passwordsleakcheck-pa)\.googleapis\.com|accounts\.google\.com|clients[2-4]\.google\.com|android\.clients\.google\.com|redirector\.gvt1\.com|[\w.-]+\.(services\.)?mozilla\.(com|org|net)|r\d+\.o\.lencr\.org|detectportal\.firefox\.com)[:/]/;

/**
 * Answers https requests to `hosts` by `answer` (null: a 404, recorded); refuses and records all others. Serving at the true
 * addresses this way, and not by intercepting page by page, leaves no gap: a pop-up, a worker or an extension's background is
 * answered from its first request on, in every browser alike.
 */
export async function openClosedNetwork(
  hosts: readonly string[],
  answer: (address: URL) => Answer | null,
): Promise<ClosedNetwork> {
  const certificate = selfSignedCertificate(hosts);
  const requestsOutside: string[] = [];
  const sockets = new Set<Duplex>();
  const refuse = (address: string): void => {
    if (!browserErrands.test(address)) requestsOutside.push(address);
  };

  const served = createTlsServer({ key: certificate.key, cert: certificate.cert }, (request, response) => {
    const address = new URL(request.url ?? '/', `https://${request.headers.host ?? hosts[0] ?? 'localhost'}`);
    const found = answer(address);
    if (!found) refuse(address.href);
    const { status, headers, body } = found ?? { status: 404, headers: {}, body: '' };
    response.writeHead(status, headers).end(body);
  });

  const proxy = createServer((request, response) => {
    refuse(request.url ?? '');
    response.writeHead(403).end();
  });
  proxy.on('connect', (request, socket: Duplex, head: Buffer) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    // A browser that closes drops its connections without notice.
    socket.on('error', () => socket.destroy());
    const address = request.url ?? '';
    if (!hosts.some((host) => address === `${host}:443`)) {
      refuse(address);
      socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
      return;
    }
    socket.write('HTTP/1.1 200 Connection Established\r\n\r\n');
    if (head.length > 0) socket.unshift(head);
    served.emit('connection', socket);
  });

  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
  return {
    port: portOf(proxy.address()),
    keyHash: certificate.keyHash,
    requestsOutside,
    close: () =>
      new Promise((resolve) => {
        for (const socket of sockets) socket.destroy();
        proxy.close(() => resolve());
        proxy.closeAllConnections();
      }),
  };
}

function portOf(address: AddressInfo | string | null): number {
  if (address === null || typeof address === 'string') throw new Error('The proxy has no port.');
  return address.port;
}
