import { describe, expect, it } from 'vitest';

import { allForms, language } from '#lib/domain/language.ts';
import { PITFALL_LABELS } from '#lib/domain/label.ts';
import { labelOf } from '#lib/domain/part.ts';
import { analyzeDraft } from '#lib/engine/analyze-draft.ts';
import { findMarks } from '#lib/engine/rules/find-marks.ts';
import { prepareText } from '#lib/engine/text/prepare-text.ts';
import { loadLanguages } from '#lib/packs/load-languages.ts';
import { readPack } from '#lib/packs/read-pack.ts';

const languages = loadLanguages();

/** The labels that a sentence earns in the body of a mail. */
const labelsOf = (sentence: string, code: string): readonly string[] =>
  Object.keys(
    analyzeDraft(
      {
        draft: sentence,
        complaint: null,
        language: code,
        framework: '',
        stage: null,
        stance: null,
        isComplaint: true,
        mutedRules: [],
      },
      languages,
    ).labels,
  );

/** The marks that it shows there. */
const marksOf = (sentence: string, code: string): readonly string[] => {
  const pack = languages.packs[code];
  if (!pack) return [];
  return findMarks(pack, prepareText(sentence, pack.machine, pack.habits)).map(({ shows }) => shows);
};

const pitfalls: readonly string[] = PITFALL_LABELS;

describe.each(language.options)('what the coach itself says in %s', (code) => {
  const { offers, rules } = readPack(code);

  describe.each(Object.values(offers).filter(({ part }) => part !== 'personal-greeting'))(
    'to fill in $part',
    ({ part, phrases, 'when-hurt': hurt }) => {
      const sentences = [...phrases, ...hurt].flatMap((phrase) => [...allForms(phrase)]);
      it.each([...new Set(sentences)])('%s', (sentence) => {
        const labels = labelsOf(sentence, code);
        expect(labelOf(part) === null ? marksOf(sentence, code) : labels).toContain(part);
        expect(labels.filter((found) => pitfalls.includes(found))).toEqual([]);
      });
    },
  );

  describe.each(Object.entries(rules))('instead of %s', (_, rule) => {
    const instead = rule.kind === 'phrase' ? rule.instead : [];
    const sentences = instead.flatMap((phrase) => [...allForms(phrase)]);
    it.skipIf(sentences.length === 0)('is no pitfall', () => {
      for (const sentence of sentences) {
        const found = labelsOf(sentence, code).filter((label) => pitfalls.includes(label));
        expect(found, sentence).toEqual([]);
      }
    });
  });
});
