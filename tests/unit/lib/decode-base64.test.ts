import fc from 'fast-check';
import { expect, it } from 'vitest';

import { decodeBase64 } from '#lib/util/decode-base64.ts';

it('gives back every list of bytes', () => {
  fc.assert(
    fc.property(fc.int8Array(), (bytes) => {
      const base64 = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('base64');
      expect([...decodeBase64(base64)]).toEqual([...bytes]);
    }),
  );
});
