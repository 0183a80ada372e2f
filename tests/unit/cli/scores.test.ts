import { describe, expect, it } from 'vitest';

import { f1, MIN_GIVEN, scoreLabels } from '#lib/cli/score-labels.ts';
import { scoreReadings } from '#lib/cli/score-readings.ts';
import { OWN_COLLECTION, readCollection } from '#lib/cli/read-collection.ts';
import { readingLine, scoreTable, summary, timesLine } from '#lib/cli/scores-text.ts';
import type { LabelId } from '#lib/domain/label.ts';

const aReply = (given: LabelId[], found: LabelId[], groups = ['nl']) => ({
  groups,
  given: new Set(given),
  found: new Set(found),
});

describe('the score of a label', () => {
  it.each([
    [{ given: 4, found: 4, right: 4 }, 1],
    [{ given: 4, found: 2, right: 2 }, 2 / 3],
    [{ given: 2, found: 4, right: 2 }, 2 / 3],
    [{ given: 3, found: 0, right: 0 }, 0],
    [{ given: 0, found: 0, right: 0 }, 0],
  ])('%j is %d', (counts, expected) => expect(f1(counts)).toBeCloseTo(expected));

  it('counts replies, per group', () => {
    const [nl, nla] = scoreLabels([
      aReply(['thanks'], ['thanks', 'apology'], ['nl', 'nl a']),
      aReply(['thanks', 'apology'], ['apology']),
    ]);
    expect(nl).toMatchObject({ group: 'nl', replies: 2 });
    expect(nl?.labels.get('thanks')).toEqual({ given: 2, found: 1, right: 1 });
    expect(nl?.labels.get('apology')).toEqual({ given: 1, found: 2, right: 1 });
    expect(nla).toMatchObject({ group: 'nl a', replies: 1 });
  });

  it('is averaged over labels that were given often enough', () => {
    const often = Array.from({ length: MIN_GIVEN }, (_, at) => aReply(['thanks'], at < 5 ? ['thanks'] : []));
    const [score] = scoreLabels([...often, aReply(['apology'], ['apology'])]);
    expect(score).toMatchObject({ labelsInMacro: 1 });
    expect(score?.macroF1).toBeCloseTo(2 / 3);
  });
});

describe('the tables', () => {
  const [score] = scoreLabels([aReply(['thanks'], ['thanks', 'apology'])]);

  it('tell given, found, right, precision, recall and F1 of each label that occurs', () => {
    const lines = (score ? scoreTable(score) : '').split('\n');
    expect(lines.slice(2, 4).map((line) => line.trim().split(/\s+/).slice(0, 7))).toEqual([
      ['thanks', '1', '1', '1', '1.00', '1.00', '1.00'],
      ['apology', '0', '1', '0', '0.00', '–', '0.00'],
    ]);
  });

  it('end with the averages, the other readings and the time', () => {
    expect(summary(score ? [score] : [])).toContain('nl       macro-F1 0.00');
    expect(readingLine('nl', scoreReadings([]))).toContain('aanspreekvorm –');
    expect(timesLine('daarna', [1, 2, 3])).toBe(
      'Tijd per mail, daarna: gemiddeld 2.00 ms, mediaan 2.00 ms, 95 % binnen 2.00 ms.',
    );
  });
});

describe('a collection', () => {
  it.each([
    ['/nergens', 'deze map is er niet'],
    [import.meta.dirname, 'hier staan geen .jsonl-bestanden'],
  ])('in %s is told to be missing', (folder, message) => {
    expect(() => readCollection(folder)).toThrow(message);
  });

  it('is read with its labels', () => {
    expect(readCollection(OWN_COLLECTION)).toContainEqual(
      expect.objectContaining({ id: 'own-en-01', lang: 'en', source: 'own' }),
    );
  });
});
