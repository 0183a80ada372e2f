import { describe, expect, it } from 'vitest';

import { analyzeDraft } from '#lib/engine/analyze-draft.ts';

import { aPack, TRIAD, TRIAD_SIGNALS } from '#tests/unit/engine/a-pack.ts';

const VOICE = {
  language: 'nl',
  title: 'Proef',
  version: '0',
  authors: [],
  address: { formal: ['u', 'uw'], informal: ['je', 'jij'] },
  voice: { ik: ['ik', 'mij'], wij: ['wij', 'we', 'ons'] },
  salutations: ['beste'],
  closings: ['groet*'],
  abbreviations: [],
  'default-framework': 'triade',
};

const aSign = (shows: string, flag: string) => ({
  title: shows,
  shows,
  flag: [flag],
  examples: { flags: [], allows: [] },
});

const packs = {
  nl: aPack({
    ...TRIAD,
    pack: VOICE,
    signals: TRIAD_SIGNALS,
    complaint: { letsel: aSign('injury', 'gewond'), kapot: aSign('complaint', 'kapot') },
    offers: {
      ...TRIAD.offers,
      empathy: {
        title: 'Begrip',
        part: 'empathy',
        place: 'opening',
        phrases: [
          { ik: { u: 'Ik voel met u mee.', je: 'Ik voel met je mee.' }, wij: 'Wij voelen mee.' },
          { ik: 'Ik snap dat dit tegenvalt.', wij: 'Wij snappen dat dit tegenvalt.' },
          { ik: 'Ik zie wat dit met u doet.', wij: 'Wij zien wat dit met u doet.' },
        ],
        'when-hurt': ['Wat verdrietig.'],
      },
    },
  }),
};

const offersFor = (draft: string, complaint: string | null = null) =>
  (
    analyzeDraft(
      {
        draft,
        complaint,
        language: 'nl',
        framework: 'triade',
        stage: null,
        stance: null,
        isComplaint: true,
        mutedRules: [],
      },
      { packs, words: {} },
    ).offers.empathy ?? []
  ).map(({ text }) => text);

describe('offers', () => {
  it('speak as the draft does: for all where it never says ik', () => {
    expect(offersFor('Wij sturen iets.')).toContain('Wij voelen mee.');
    expect(offersFor('Wij sturen iets en ik bel je.')).toContain('Ik voel met je mee.');
    expect(offersFor('Dit is het.')).toContain('Ik voel met u mee.');
  });

  it('are others for who was hurt', () => {
    expect(offersFor('Dit is het.', 'Mijn man raakte gewond.')).toEqual(['Wat verdrietig.']);
  });

  it('leave out what the draft says already', () => {
    expect(offersFor('Dit is het.')).toHaveLength(3);
    expect(offersFor('Ik snap dat dit tegenvalt.')).not.toContain('Ik snap dat dit tegenvalt.');
  });

  it('differ between mails, and stand still while one is written', () => {
    const complaints = ['Het is kapot.', 'Hij is kapot.', 'Alles is kapot.', 'Het ding is kapot.'];
    expect(new Set(complaints.map((complaint) => offersFor('Dit.', complaint)[0])).size).toBeGreaterThan(1);
    const [first] = offersFor('Beste Jan Smit, dit is', 'Het is kapot.');
    expect(offersFor('Beste Jan Smit, dit is nu nog langer', 'Het is kapot.')[0]).toBe(first);
  });
});
