import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { coachText, type CoachInput } from '#lib/cli/coach-text.ts';
import { OWN_COLLECTION, readCollection } from '#lib/cli/read-collection.ts';
import { loadLanguages } from '#lib/packs/load-languages.ts';

const languages = loadLanguages();

const coach = (draft: string, more: Partial<CoachInput> = {}) =>
  coachText(
    {
      id: 'x',
      draft,
      complaint: null,
      language: 'auto',
      framework: null,
      stage: null,
      stance: null,
      withImproved: true,
      ...more,
    },
    languages,
  ).report;

const SENTENCES = readCollection(OWN_COLLECTION).flatMap(({ text }) => text.split(/(?<=[.!?,])\s/));
const anyDraft = fc
  .array(
    fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom(...SENTENCES) },
      { weight: 2, arbitrary: fc.constantFrom('\n\n', '\r\n', '\r\n\r\n', '\uFEFF', '-- \n', '[NAAM]', '…') },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 6 }) },
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(' '));

describe('any draft', () => {
  it('is quoted as it stands, and improved within its first and last line', () => {
    fc.assert(
      fc.property(anyDraft, fc.constantFrom('auto', 'nl', 'en'), (draft, language) => {
        const report = coach(draft, { language });
        for (const hit of Object.values(report.labels).flat())
          expect(draft.slice(hit.start, hit.end)).toBe(hit.quote);
        for (const { start, end, suggestions } of [...report.tips, ...report.allTips]) {
          expect(start).toBeLessThanOrEqual(end);
          for (const { edit } of suggestions) expect(draft.length).toBeGreaterThanOrEqual(edit.end);
        }
        const improved = report.improved ?? '';
        for (const gap of report.gaps) expect(improved.slice(gap.start, gap.end)).toBe(gap.text);
        expect(improved.startsWith('\uFEFF')).toBe(draft.startsWith('\uFEFF'));
      }),
      { numRuns: 300 },
    );
  });

  it('stays as it is when it was improved before', () => {
    fc.assert(
      fc.property(anyDraft, fc.constantFrom('nl', 'en'), (draft, language) => {
        const { improved = '' } = coach(draft, { language });
        expect(coach(improved, { language }).improved).toBe(improved);
      }),
      { numRuns: 300 },
    );
  });

  it('is told in the same bytes each time', () => {
    fc.assert(
      fc.property(anyDraft, (draft) => {
        expect(JSON.stringify(coach(draft))).toBe(JSON.stringify(coach(draft)));
      }),
    );
  });
});

it('reads a draft of a megabyte in seconds', { timeout: 30_000 }, () => {
  const draft = `${SENTENCES.join(' ')}\n\n`.repeat(40).slice(0, 1_000_000);
  const start = performance.now();
  const { improved, tips } = coach(draft);
  expect(performance.now() - start).toBeLessThan(15_000);
  expect(tips).toHaveLength(3);
  expect(improved).not.toBe(draft);
});
