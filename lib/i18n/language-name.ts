import type { Language } from '#lib/domain/language.ts';

/** The name of a language in the language of the panel; the code itself where no name is known. */
export const languageName = (code: string, uiLanguage: Language): string => {
  try {
    return new Intl.DisplayNames([uiLanguage], { type: 'language' }).of(code) ?? code;
  } catch {
    // A code that is no language tag makes Intl throw; the code is still the best that can be said.
    return code;
  }
};
