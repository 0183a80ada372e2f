const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** The bytes of base64 without blanks, signed. For code that must know no browser. */
export const decodeBase64 = (base64: string): Int8Array => {
  const values = new Uint8Array(128);
  for (let value = 0; value < LETTERS.length; value += 1) values[LETTERS.charCodeAt(value)] = value;
  const length = base64.endsWith('==') ? base64.length - 2 : base64.length - (base64.endsWith('=') ? 1 : 0);
  const bytes = new Int8Array(Math.floor((length * 3) / 4));
  let bits = 0;
  let held = 0;
  let count = 0;
  for (let at = 0; at < length; at += 1) {
    bits = ((bits << 6) | (values[base64.charCodeAt(at)] ?? 0)) & 0xffff;
    held += 6;
    if (held < 8) continue;
    held -= 8;
    bytes[count] = bits >> held;
    count += 1;
  }
  return bytes;
};
