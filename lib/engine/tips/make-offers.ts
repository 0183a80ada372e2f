import type { Offers, StepResult, Suggestion } from '#lib/domain/analysis.ts';
import type { OfferFile } from '#lib/domain/framework.ts';
import type { PartId } from '#lib/domain/part.ts';
import type { ReadyPack } from '#lib/engine/ready-pack.ts';
import type { Parts } from '#lib/engine/rules/find-parts.ts';
import type { PreparedText } from '#lib/engine/text/prepare-text.ts';
import { hashText } from '#lib/util/hash-text.ts';

import { findPlace, putSentence } from './find-place.ts';
import { isSaid } from './is-said.ts';
import { sayPhrases } from './say-phrases.ts';
import type { Situation } from './situation.ts';

const MAX_OFFERS = 4;

/** Sentences for every part that a step asks for, each with where it goes: once per part, whatever frameworks ask for it. */
export const makeOffers = (
  steps: Iterable<StepResult>,
  prepared: PreparedText,
  parts: Parts,
  pack: ReadyPack,
  situation: Situation,
): Offers => {
  const offers: Partial<Record<PartId, Suggestion[]>> = {};
  for (const { offer } of steps) {
    if (offer === null || offers[offer]) continue;
    const file = Object.values(pack.offers).find(({ part }) => part === offer);
    if (file) offers[offer] = offersOf(file, prepared, parts, situation);
  }
  return offers;
};

const offersOf = (
  file: OfferFile,
  prepared: PreparedText,
  parts: Parts,
  situation: Situation,
): Suggestion[] => {
  const place = findPlace(file.part, file.place, prepared, parts);
  const turn = (situation.seed ^ hashText(file.part)) >>> 0;
  const phrases = situation.isHurt && file['when-hurt'].length > 0 ? file['when-hurt'] : file.phrases;
  return sayPhrases(phrases, turn, situation)
    .filter((text) => !isSaid(text, prepared.text))
    .slice(0, MAX_OFFERS)
    .map((text) => ({ text, edit: putSentence(text, place) }));
};
