import type { Offers, StepResult, Suggestion } from '#lib/domain/analysis.ts';
import { findGaps } from '#lib/domain/find-gaps.ts';
import type { OfferFile } from '#lib/domain/framework.ts';
import { inAddressForm, inVoice } from '#lib/domain/language.ts';
import type { PartId } from '#lib/domain/part.ts';
import type { ReadyPack } from '#lib/engine/ready-pack.ts';
import type { Parts } from '#lib/engine/rules/find-parts.ts';
import type { PreparedText } from '#lib/engine/text/prepare-text.ts';
import { hashText } from '#lib/util/hash-text.ts';

import { fillFacts } from './fill-facts.ts';
import { findPlace, putSentence } from './find-place.ts';
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
  const { phrases } = file;
  const first = (situation.seed ^ hashText(file.part)) >>> 0;
  const found: Suggestion[] = [];
  for (let index = 0; index < phrases.length && found.length < MAX_OFFERS; index += 1) {
    const phrase = phrases[(first + index) % phrases.length] ?? '';
    const form = inAddressForm(inVoice(phrase, situation.voice), situation.address);
    const text = fillFacts(form, situation.facts);
    if (text === null || isSaid(text, prepared.text)) continue;
    found.push({ text, edit: putSentence(text, place) });
  }
  return found;
};

/** Shorter beginnings say nothing: “Ik bel u [welke dag?]”. */
const MIN_SAID_CHARS = 20;

/** Whether the draft says this already, also where its gaps are filled by now. */
const isSaid = (sentence: string, draft: string): boolean => {
  const gap = findGaps(sentence)[0]?.start ?? sentence.length;
  return gap < sentence.length && gap < MIN_SAID_CHARS
    ? draft.includes(sentence)
    : draft.includes(sentence.slice(0, gap));
};
