import { readText } from './editable-text.ts';
import { cleanLine, cleanName } from './shown-text.ts';

/** Two to five words, the first and last with a capital: "Sam de Vries", "Fatima El Amrani". */
const NAME = /^\p{Lu}[\p{L}\p{M}.'’-]*(?:\s[\p{L}\p{M}'’-]+){0,3}\s\p{Lu}[\p{L}\p{M}'’-]+$/u;
const NO_PERSON =
  /(^|\s)(afdeling|klantenservice|klantcontact|klant|team|service|support|customer|care|desk|helpdesk|gemeente|groep|group|sales|b\.?v\.?|n\.?v\.?|stichting|bank|groet|groeten|regards)(\s|$)/iu;
const GREETING = /(groet|groeten|regards|sincerely|faithfully|wishes),?$/iu;

/** The name in a line when it surely is a person's; else null. */
export function asPersonName(line: string): string | null {
  const name = cleanName(line);
  return name && NAME.test(name) && !NO_PERSON.test(name) ? name : null;
}

/** The person who signs: the first line of a signature that is no greeting. Further down stand functions and companies. */
export function nameInSignature(signature: Element | null): string | null {
  if (!signature) return null;
  const lines = readText(signature, { stop: null, leaveOut: () => null })
    .text.split('\n')
    .map(cleanLine);
  return asPersonName(lines.find((line) => line !== '' && !GREETING.test(line)) ?? '');
}
