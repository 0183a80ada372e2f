import { describe, expect, it } from 'vitest';

import type { LabelId } from '#lib/domain/label.ts';
import { estimateRating } from '#lib/engine/estimate-rating.ts';

const rate = (labels: readonly LabelId[], by: 'rule' | 'model' = 'rule'): number =>
  estimateRating(
    new Map(
      labels.map((label) => [label, [{ start: 0, end: 1, quote: 'x', by, label, sentence: 0, tells: null }]]),
    ),
  );

describe('the rating', () => {
  it('is highest where something is done and when, then where it is only kind, then where it blames', () => {
    const done = rate(['empathy', 'apology', 'solution', 'promise', 'deadline']);
    const kind = rate(['empathy', 'apology']);
    const blames = rate(['empathy', 'apology', 'blame-customer']);
    expect(done).toBeGreaterThan(kind);
    expect(kind).toBeGreaterThan(blames);
  });

  it('takes half away for a pitfall that only the model sees', () => {
    expect(rate(['denial'], 'model')).toBeGreaterThan(rate(['denial']));
    expect(rate(['solution'], 'model')).toBe(rate(['solution']));
  });

  it('stays between 1 and 5', () => {
    expect(rate(['denial', 'blame-customer', 'pseudo-apology', 'policy-hiding'])).toBe(1);
    expect(
      rate(['solution', 'promise', 'deadline', 'explanation', 'agreement-check', 'thanks']),
    ).toBeLessThan(5);
  });
});
