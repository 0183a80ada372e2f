/** A person's name in parts. Parts that cannot be told are null. */
export type PersonName = {
  readonly full: string;
  readonly first: string | null;
  /** With what belongs to it: “de Vries”, “El Amrani”. */
  readonly last: string | null;
};

const PARTICLES: ReadonlySet<string> = new Set(
  `van de den der het 't ter ten te in op aan bij onder uit tot voor 's d' von zu zur vom dem del della di da du des la le
  las los dos do el al ul bin ben bint ibn abu ould af ap mac st`.split(/\s+/u),
);

// Such words may be a last name as well, so they are only dropped in front.
const TITLES: ReadonlySet<string> = new Set(
  'dhr mw mevr mevrouw meneer mr mrs ms miss dr drs ir ing prof de-heer heer'.split(' '),
);

// Sure signs of a shop, a department or a machine.
const NO_PERSON =
  /[@\d<>/\\|_=]|\b(?:b\.?v|n\.?v|v\.?o\.?f|ltd|inc|gmbh|llc)\b|\b(?:team|info|klantenservice|klantcontact|customer|service|support|helpdesk|webshop|administratie|no-?reply|noreply|afdeling|stichting|vereniging|contactformulier|notification|notificatie)\b/iu;

// What a mail header may carry that is no part of a name, such as marks that turn the direction of writing.
const NO_NAME_CHARS = /[^\p{L}\p{M}\p{Zs}.,'’-]/gu;
const MAX_NAME_CHARS = 80;

/** Reads the name that a webmail shows for a sender; null where it is none, or that of a company. Guesses no gender. */
export const readName = (shown: string): PersonName | null => {
  const trimmed = shown
    .slice(0, 300)
    .replace(/\([^)]*\)|\[[^\]]*\]/gu, ' ')
    .replace(/\svia\s.*$/iu, ' ')
    .replace(/^[\s"'“”‘]+|[\s"“”‘]+$/gu, '');
  if (NO_PERSON.test(trimmed)) return null;
  const clean = trimmed.replace(NO_NAME_CHARS, ' ').replaceAll('’', "'");
  const words = dropTitles(
    inReadingOrder(clean)
      .split(/[\s,]+/u)
      .filter(hasLetter),
  );
  if (words.length === 0 || words.length > 7) return null;
  const full = recase(words).join(' ');
  if (full.length > MAX_NAME_CHARS) return null;
  return { full, ...splitName(recase(words)) };
};

const hasLetter = (word: string): boolean => /\p{L}/u.test(word);

/** “Vries, Jan de” is “Jan de Vries”. */
const inReadingOrder = (name: string): string => {
  const [last = '', first, ...more] = name.split(',');
  if (first === undefined || more.length > 0 || !hasLetter(first)) return name;
  return `${first} ${last}`;
};

const dropTitles = (words: readonly string[]): readonly string[] => {
  const at = words.findIndex((word) => !TITLES.has(word.toLowerCase().replaceAll('.', '')));
  return at === -1 ? [] : words.slice(at);
};

const splitName = (words: readonly string[]): Pick<PersonName, 'first' | 'last'> => {
  const firstParticle = words.findIndex((word, at) => at > 0 && isParticle(word));
  const initials = words.findIndex((word) => !isInitials(word));
  const startOfLast = Math.max(
    firstParticle === -1 ? 1 : firstParticle,
    initials === -1 ? words.length : initials,
  );
  const given = words.slice(0, startOfLast).filter((word) => !isInitials(word));
  const last = words.slice(startOfLast).join(' ');
  return { first: given.length > 0 ? given.join(' ') : null, last: last === '' ? null : last };
};

const isParticle = (word: string): boolean => PARTICLES.has(word.toLowerCase());

/** “J.”, “J.P.”, “P” */
const isInitials = (word: string): boolean => /^(?:\p{L}{1,2}\.)+$|^\p{Lu}$/u.test(word);

/** Names all in capitals or all in small letters get capitals; others know best how they are written. */
const recase = (words: readonly string[]): readonly string[] => {
  const name = words.filter((word) => !isInitials(word)).join('');
  if (name !== name.toUpperCase() && name !== name.toLowerCase()) return words;
  return words.map((word, at) => {
    if (isInitials(word)) return word.toUpperCase();
    if (at > 0 && isParticle(word)) return word.toLowerCase();
    return word.toLowerCase().replace(/(?<=^|-)\p{L}/gu, (letter) => letter.toUpperCase());
  });
};
