/** Text that a webmail shows about people: names and addresses. Never trusted. */

// Gmail and Outlook wrap names in marks for right-to-left text.
const BIDI_MARKS = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
const LONGEST_NAME_CHARS = 120;
const LONGEST_ADDRESS_CHARS = 320;
const ADDRESS = /[^\s<>()[\]"',;:]{1,64}@[^\s<>()[\]"',;:]{1,255}/;

/** One line without direction marks and double spaces. */
export const cleanLine = (text: string): string =>
  text.replace(BIDI_MARKS, '').slice(0, 2_000).split(/\s+/u).filter(Boolean).join(' ');

/** The first address in a text, or null. */
export function findAddress(text: string): string | null {
  const address = ADDRESS.exec(cleanLine(text))?.[0].replace(/\.+$/, '') ?? null;
  return address && address.length <= LONGEST_ADDRESS_CHARS ? address : null;
}

/** A name as shown, or null when what is shown is empty or an address. */
export function cleanName(text: string): string | null {
  const name = cleanLine(text).replace(/^["'“”]+|["'“”]+$/gu, '');
  if (name === '' || name.length > LONGEST_NAME_CHARS || name.includes('@')) return null;
  return name;
}

/** Reads `Fatima Jansen <f.jansen@example.nl>`, or either half of it. */
export function parsePerson(text: string): { name: string | null; address: string | null } {
  const line = cleanLine(text);
  const [before] = line.split(/[<([]/u);
  return { name: cleanName(before ?? ''), address: findAddress(line) };
}
