import { asPersonName, nameInSignature } from '#lib/mail/person-name.ts';
import { cleanLine } from '#lib/mail/shown-text.ts';
import type { Surface } from '#lib/mail/surface.ts';

import { ACCOUNT, SIGNATURE } from './selectors.ts';

const LABEL = /\b(?:for|voor|van|für|von|pour|de|para|per)\s+(\S.*)$/iu;

/** The writer's name in Outlook; null where the page shows none that surely is a person's. */
export function readWriterName({ field }: Surface): string | null {
  const label = field.ownerDocument.querySelector(ACCOUNT)?.getAttribute('aria-label') ?? '';
  const account = asPersonName(LABEL.exec(cleanLine(label))?.[1] ?? '');
  return account ?? nameInSignature(field.querySelector(SIGNATURE));
}
