import { createHash, generateKeyPairSync, randomBytes, sign } from 'node:crypto';

/** `keyHash` is what Chromium's `--ignore-certificate-errors-spki-list` takes: base64 of the SHA-256 of the public key. */
export type Certificate = { readonly key: string; readonly cert: string; readonly keyHash: string };

const DAY_MS = 86_400_000;

/**
 * A fresh certificate for these hosts, valid from yesterday for thirty days. No authority signed it: only a browser that was
 * told to accept this one key will take it. Written out here because Node can sign but not make certificates.
 */
export function selfSignedCertificate(hosts: readonly string[]): Certificate {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const spki = publicKey.export({ type: 'spki', format: 'der' });
  const ecdsaWithSha256 = sequence(oid('2a8648ce3d040302'));
  const name = sequence(node(0x31, sequence(oid('550403'), node(0x0c, Buffer.from('Practice webmail')))));
  const validity = sequence(time(Date.now() - DAY_MS), time(Date.now() + 30 * DAY_MS));
  const hostNames = sequence(...hosts.map((host) => node(0x82, Buffer.from(host))));
  const toBeSigned = sequence(
    node(0xa0, node(0x02, Buffer.from([2]))),
    node(0x02, Buffer.concat([Buffer.from([1]), randomBytes(8)])),
    ecdsaWithSha256,
    name,
    validity,
    name,
    spki,
    node(0xa3, sequence(sequence(oid('551d11'), node(0x04, hostNames)))),
  );
  const signature = node(0x03, Buffer.from([0]), sign('sha256', toBeSigned, privateKey));
  const lines =
    sequence(toBeSigned, ecdsaWithSha256, signature)
      .toString('base64')
      .match(/.{1,64}/g) ?? [];
  return {
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    cert: ['-----BEGIN CERTIFICATE-----', ...lines, '-----END CERTIFICATE-----', ''].join('\n'),
    keyHash: createHash('sha256').update(spki).digest('base64'),
  };
}

/** One DER node: tag, length, content. */
function node(tag: number, ...content: readonly Buffer[]): Buffer {
  const body = Buffer.concat(content);
  return Buffer.concat([Buffer.from([tag, ...lengthOf(body)]), body]);
}

function lengthOf({ length }: Buffer): readonly number[] {
  if (length < 0x80) return [length];
  if (length < 0x100) return [0x81, length];
  return [0x82, length >> 8, length & 0xff];
}

const sequence = (...content: readonly Buffer[]): Buffer => node(0x30, ...content);

const oid = (hex: string): Buffer => node(0x06, Buffer.from(hex, 'hex'));

const time = (ms: number): Buffer =>
  node(0x17, Buffer.from(`${new Date(ms).toISOString().replaceAll(/[-:T]/g, '').slice(2, 14)}Z`));
