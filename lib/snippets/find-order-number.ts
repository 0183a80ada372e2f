// The word for it, perhaps a few words of no weight, then a number; every part is bounded.
const ORDER_NUMBER =
  /\b(?:bestel|order)(?:ling|lingen|ing)?(?:[\s-]?(?:nummer|nr|no|number|code|id))?\b\.?(?:\s{1,3}(?:met|is|was|van|onder|nummer|nr|no|number|with|het|the)\b\.?){0,4}\s{0,3}[:#]{0,2}\s{0,3}#?(?<number>[A-Z]{0,6}-?\d[A-Z0-9-]{2,23})(?![\w-])/giu;

const DATE = /^\d{1,2}-\d{1,2}(?:-\d{2,4})?$|^\d{4}-\d{1,2}-\d{1,2}$/u;
const MAX_TEXT_CHARS = 50_000;

/** The order number that a mail names; null when it names none, or more than one. */
export const findOrderNumber = (mail: string): string | null => {
  const found = new Set<string>();
  for (const match of mail.slice(0, MAX_TEXT_CHARS).matchAll(ORDER_NUMBER)) {
    const number = match.groups?.['number']?.replace(/-+$/u, '') ?? '';
    if (number.length >= 4 && !DATE.test(number)) found.add(number.toUpperCase());
  }
  const [only = null] = found;
  return found.size === 1 ? only : null;
};
