/** The engine with its built packs, as the extension has it. The benchmark bundles this and loads it in fresh processes. */
import { analyzeDraft } from '#lib/engine/analyze-draft.ts';
import { builtLanguages } from '#lib/packs/built-languages.ts';

import { questionAbout } from './question.ts';

const languages = builtLanguages();

/** Makes a language's tables ready. */
export const ready = (language: string): boolean => languages.packs[language] !== undefined;

export const analyze = (draft: string): number => analyzeDraft(questionAbout(draft), languages).tips.length;
