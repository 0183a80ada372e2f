import { describe, expect, it } from 'vitest';

import { analyzeDraft } from '#lib/engine/analyze-draft.ts';
import { loadLanguages } from '#lib/packs/load-languages.ts';

const languages = loadLanguages();

const read = (draft: string, complaint: string | null = null) => {
  const { stage, stance } = analyzeDraft(
    {
      draft,
      complaint,
      language: 'auto',
      framework: '',
      stage: null,
      stance: null,
      isComplaint: true,
      mutedRules: [],
    },
    languages,
  );
  return `${stage} ${stance}`;
};

describe('stage and stance of a reply', () => {
  it.each([
    ['Beste Jan, wat vervelend dat de lamp brak. Ik stuur u vandaag een nieuwe.', 'first unclear'],
    ['Beste Jan, wat vervelend. Ik zoek dit vandaag uit en u hoort vrijdag van mij.', 'holding unclear'],
    ['Beste Jan, zoals ik vrijdag beloofde, heb ik het bedrag teruggestort.', 'second unclear'],
    [
      'Dit is ons definitieve antwoord. U kunt uw klacht voorleggen aan de geschillencommissie.',
      'final unclear',
    ],
    ['Beste Jan, ik wilde even vragen of alles nu naar wens is.', 'aftercare unclear'],
    ['Beste Jan, dat is onze fout. Ik stuur u vandaag een nieuwe.', 'first ours'],
    ['Beste Jan, de factuur is wel degelijk correct. Ik leg graag uit waarom dat zo is.', 'first not-ours'],
    ['Dear Ann, how annoying that it broke. I will send you a new one today.', 'first unclear'],
    ['Dear Ann, I am looking into this and you will hear from me on Friday.', 'holding unclear'],
    ['Dear Ann, as I promised on Friday, I have refunded the amount to your account.', 'second unclear'],
    ['This is our final response. You can take your complaint to the ombudsman.', 'final unclear'],
    ['Dear Ann, I wanted to check whether everything is working now.', 'aftercare unclear'],
    ['Dear Ann, that was our mistake. I have refunded the amount to your account.', 'first ours'],
    ['Dear Ann, the delay was beyond our control, but I am glad to help you.', 'first not-ours'],
  ])('%j is %s', (draft, expected) => expect(read(draft)).toBe(expected));

  it('is a second round where the customer complained before', () => {
    expect(read('Beste Jan, wat vervelend.', 'Dit is de derde keer dat ik mail over dezelfde lekkage!')).toBe(
      'second unclear',
    );
  });
});
