import { UsageError } from './usage-error.ts';

const NEWLINE = 0x0a;
const ZERO = 0;

/** Keeps a byte order mark, because offsets count in the text exactly as given. */
const exact = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** UTF-8 as text. @throws UsageError that names the first line that is no text */
export const decodeText = (bytes: Uint8Array, name: string): string => {
  const text = decodeLine(bytes);
  if (text !== null) return text;
  throw new UsageError(
    `${name}, regel ${firstUnreadableLine(bytes)}: dit is geen UTF-8-tekst. Bewaar het als platte tekst (UTF-8) en probeer het opnieuw.`,
  );
};

/** The same, or null. A zero byte is in no letter to a customer: it tells a binary file. */
export const decodeLine = (bytes: Uint8Array): string | null => {
  if (bytes.includes(ZERO)) return null;
  try {
    return exact.decode(bytes);
  } catch {
    return null;
  }
};

const firstUnreadableLine = (bytes: Uint8Array): number => {
  let from = 0;
  for (let line = 1; ; line += 1) {
    const newline = bytes.indexOf(NEWLINE, from);
    const end = newline < 0 ? bytes.length : newline;
    if (newline < 0 || decodeLine(bytes.subarray(from, end)) === null) return line;
    from = newline + 1;
  }
};
