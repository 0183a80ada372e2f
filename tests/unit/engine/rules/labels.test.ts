import { expect, it } from 'vitest';

import { analyzeDraft } from '#lib/engine/analyze-draft.ts';

import { aPack, aSignal } from '#tests/unit/engine/a-pack.ts';

const packs = {
  nl: aPack({
    signals: {
      spijt: aSignal('apology', ['het spijt me']),
      sorry: aSignal('apology', ['spijt me', 'het spijt me']),
    },
  }),
};

it('quotes a passage once, however many signals see it', () => {
  const { labels } = analyzeDraft(
    {
      draft: 'Het spijt me.',
      complaint: null,
      language: 'nl',
      framework: '',
      stage: null,
      stance: null,
      isComplaint: true,
      mutedRules: [],
    },
    { packs, words: {} },
  );
  expect(labels.apology?.map(({ quote }) => quote)).toEqual(['Het spijt me']);
});
