import { CURSOR, KNOWN_PLACEHOLDERS, splitPlaceholders } from './split-placeholders.ts';

/** Values by placeholder name, as in `TextPart.name`. */
export type PlaceholderValues = Readonly<Record<string, string>>;

/** A gap that only the writer can fill; `fallback` is what to offer, or ''. */
type OpenPlaceholder = { readonly name: string; readonly fallback: string };

export type FilledText = {
  /** Gaps that are still open stand in it as they were written. */
  readonly text: string;
  /** Each open gap once, in the order of the text. Empty when the text can be inserted. */
  readonly ask: readonly OpenPlaceholder[];
  /** Offset in `text` where `{{cursor}}` stood; null when it has none. */
  readonly caretAt: number | null;
};

/**
 * Puts values in a snippet's text. A name of ours without a value takes its fallback; other names are asked for, with
 * the fallback as an offer. A value is text and nothing else: placeholders in it stay as they are.
 */
export const fillPlaceholders = (template: string, values: PlaceholderValues): FilledText => {
  const ask = new Map<string, string>();
  let text = '';
  let caretAt: number | null = null;
  for (const part of splitPlaceholders(template)) {
    if (part.kind === 'text') {
      text += part.raw;
      continue;
    }
    if (part.name === CURSOR) {
      caretAt ??= text.length;
      continue;
    }
    // Own keys only: a placeholder may be called `constructor`.
    const value = Object.hasOwn(values, part.name)
      ? values[part.name]
      : fallbackOfOurs(part.name, part.fallback);
    if (value === undefined && !ask.has(part.name)) ask.set(part.name, part.fallback ?? '');
    text += value ?? part.raw;
  }
  return { text, ask: Array.from(ask, ([name, fallback]) => ({ name, fallback })), caretAt };
};

const ours: ReadonlySet<string> = new Set(KNOWN_PLACEHOLDERS);

const fallbackOfOurs = (name: string, fallback: string | null): string | undefined =>
  ours.has(name) && fallback !== null ? fallback : undefined;
