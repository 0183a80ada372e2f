/** A text with gaps, in order. Joining every `raw` gives the text back. */
export type TextPart =
  | { readonly kind: 'text'; readonly raw: string }
  | {
      readonly kind: 'placeholder';
      readonly raw: string;
      /** In small letters, in Dutch where it is one of ours: `{{ First_Name }}` is `voornaam`. */
      readonly name: string;
      /** What stands behind `|`; null when nothing does. */
      readonly fallback: string | null;
    };

/** The placeholders that the coach can fill by itself, in the order of offering. */
export const KNOWN_PLACEHOLDERS = [
  'aanhef',
  'voornaam',
  'achternaam',
  'naam',
  'bestelnummer',
  'datum',
  'mijn.naam',
] as const;

export type KnownPlaceholder = (typeof KNOWN_PLACEHOLDERS)[number];

/** Where the caret goes after inserting. */
export const CURSOR = 'cursor';

/** The same gaps for those who write English. */
export const ENGLISH_NAMES: Readonly<Record<KnownPlaceholder, string>> = {
  aanhef: 'greeting',
  voornaam: 'first_name',
  achternaam: 'last_name',
  naam: 'name',
  bestelnummer: 'order_number',
  datum: 'date',
  'mijn.naam': 'my.name',
};

// Bounded on all sides, so that no text can make this slow.
const PLACEHOLDER = /\{\{([^{}|\n]{1,60})(?:\|([^{}\n]{0,200}))?\}\}/gu;

/** Cuts a snippet's text at its placeholders. What only looks like one stays text. */
export const splitPlaceholders = (text: string): TextPart[] => {
  const parts: TextPart[] = [];
  let end = 0;
  for (const match of text.matchAll(PLACEHOLDER)) {
    const [raw, written = '', fallback] = match;
    const name = ownName(written);
    if (name === '') continue;
    if (match.index > end) parts.push({ kind: 'text', raw: text.slice(end, match.index) });
    parts.push({ kind: 'placeholder', raw, name, fallback: fallback?.trim() ?? null });
    end = match.index + raw.length;
  }
  if (end < text.length) parts.push({ kind: 'text', raw: text.slice(end) });
  return parts;
};

const dutchByEnglish = new Map(KNOWN_PLACEHOLDERS.map((name) => [ENGLISH_NAMES[name], name]));

const ownName = (written: string): string => {
  const name = written.trim().toLowerCase();
  return dutchByEnglish.get(name) ?? name;
};
