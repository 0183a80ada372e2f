import { nameInSignature } from '#lib/mail/person-name.ts';
import { cleanLine, cleanName, findAddress, parsePerson } from '#lib/mail/shown-text.ts';
import type { Surface } from '#lib/mail/surface.ts';

import { ACCOUNT, FROM, SIGNATURE } from './selectors.ts';

/** "Google-account: Sam de Vries (sam@voorbeeld.nl)", in every language with a colon. */
function nameOfAccount(root: Document, from: string | null): string | null {
  const label = cleanLine(root.querySelector(ACCOUNT)?.getAttribute('aria-label') ?? '');
  // Writing from a shared address such as klantenservice@: the account's owner may be someone else.
  if (from && from !== findAddress(label)) return null;
  return cleanName(label.slice(label.search(/[:：]/u) + 1).split('(')[0] ?? '');
}

/** The writer's name in Gmail; null where the page shows none that surely is his. */
export function readWriterName({ container, field }: Surface): string | null {
  const from = parsePerson(container.querySelector<HTMLInputElement>(FROM)?.value ?? '');
  const signed = nameInSignature(field.querySelector(SIGNATURE));
  return from.name ?? signed ?? nameOfAccount(field.ownerDocument, from.address);
}
