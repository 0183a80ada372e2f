import { expect, it } from 'vitest';

import { analyzeDraft } from '#lib/engine/analyze-draft.ts';

import { aPack, aRule } from '#tests/unit/engine/a-pack.ts';

const packs = { nl: aPack({ rules: { 'pseudo/zo': aRule('pseudo-apology', ['zo … ervaart']) } }) };

it.each(['zo ervaart', 'zo $& ervaart', "zo $' ervaart", 'zo $$ ervaart', 'zo {replacement} ervaart'])(
  'quotes %j in its message as it stands in the draft',
  (quote) => {
    const { tips } = analyzeDraft(
      {
        draft: `Jammer dat u het ${quote}.`,
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
    expect(tips.map(({ message }) => message)).toEqual([`“${quote}” kan anders.`]);
  },
);
