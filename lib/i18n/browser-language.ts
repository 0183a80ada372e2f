import type { Language } from '#lib/domain/language.ts';

/** Dutch where the browser speaks it (Flemish and Frisian browsers fall back to it), else English. */
export const browserLanguage = (tags: readonly string[] = navigator.languages): Language =>
  tags.some((tag) => /^(nl|fy|li|vls|zea)\b/i.test(tag)) ? 'nl' : 'en';
