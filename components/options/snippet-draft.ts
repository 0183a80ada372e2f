import type { Language } from '#lib/domain/language.ts';
import type { Snippet, SnippetKind } from '#lib/domain/snippet.ts';

/** A snippet while it is being written. */
export type SnippetDraft = {
  readonly id: string;
  readonly title: string;
  readonly kind: SnippetKind;
  readonly language: Language;
  readonly hasTwoForms: boolean;
  /** The only text, or the one with u. */
  readonly text: string;
  readonly je: string;
};

export const newDraft = (id: string, kind: SnippetKind, language: Language): SnippetDraft => ({
  id,
  title: '',
  kind,
  language,
  hasTwoForms: false,
  text: '',
  je: '',
});

export const draftOf = ({ id, title, kind, language, text }: Snippet): SnippetDraft =>
  typeof text === 'string'
    ? { id, title, kind, language, hasTwoForms: false, text, je: '' }
    : { id, title, kind, language, hasTwoForms: true, text: text.u, je: text.je };

/** What is still missing before it can be saved. */
export const missingIn = ({ title, text, je, hasTwoForms }: SnippetDraft): 'title' | 'text' | null => {
  if (title.trim() === '') return 'title';
  const texts = hasTwoForms ? [text, je] : [text];
  return texts.every((one) => one.trim() === '') ? 'text' : null;
};

/** The draft as the person's own snippet. One form left empty takes the other's text. `base` is what it replaces. */
export const toSnippet = (draft: SnippetDraft, base: Snippet | null, now: number): Snippet => ({
  id: draft.id,
  title: draft.title.trim(),
  kind: draft.kind,
  language: draft.language,
  text: textOf(draft),
  origin: 'own',
  useCount: base?.useCount ?? 0,
  lastUsed: base?.lastUsed ?? null,
  created: base?.created ?? now,
  changed: now,
});

export const isSame = (a: SnippetDraft, b: SnippetDraft): boolean => JSON.stringify(a) === JSON.stringify(b);

const textOf = ({ hasTwoForms, text, je }: SnippetDraft): Snippet['text'] => {
  if (!hasTwoForms) return text;
  return { u: text.trim() === '' ? je : text, je: je.trim() === '' ? text : je };
};
