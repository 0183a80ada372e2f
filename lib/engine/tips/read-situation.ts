import type { CustomerFacts } from '#lib/complaint/read-facts.ts';
import type { ComplaintReading, Stage, Stance } from '#lib/domain/analysis.ts';
import { NO_FACTS } from '#lib/domain/facts.ts';
import type { AddressForm } from '#lib/domain/language.ts';
import type { PlacedLabel } from '#lib/engine/rules/find-labels.ts';
import type { PlacedMark } from '#lib/engine/rules/find-marks.ts';
import { readVoice, type VoiceWords } from '#lib/engine/text/read-voice.ts';
import { endOf, startOf, type Words } from '#lib/engine/text/words.ts';
import { hashText } from '#lib/util/hash-text.ts';

import type { Situation } from './situation.ts';
import { toSaidFacts } from './to-said-facts.ts';

/** What the situation is read from. */
export type SituationTexts = {
  /** What the writer said; null lets the texts decide. */
  readonly stage: Stage | null;
  readonly stance: Stance | null;
  readonly draft: string;
  readonly complaintText: string | null;
  readonly complaint: ComplaintReading | null;
  /** What the customer told; null where it is not known, or told in another language. */
  readonly facts: CustomerFacts | null;
  readonly words: Words;
  readonly voiceWords: VoiceWords;
  /** The draft's own form of address. */
  readonly address: AddressForm;
  readonly labels: readonly PlacedLabel[];
  readonly marks: readonly PlacedMark[];
};

/** Stage, stance and manner of a reply: what the writer says, else what the texts say for sure, else first and unclear. */
export const readSituation = (texts: SituationTexts): Situation => {
  const address = offeredAddress(texts.address, texts.complaint);
  return {
    stage: texts.stage ?? stageOf(texts),
    stance: texts.stance ?? stanceOf(texts),
    isStanceSaid: texts.stance !== null,
    isHurt: isHurt(texts.complaint),
    address,
    voice: readVoice(texts.words, texts.voiceWords),
    facts: texts.facts ? toSaidFacts(texts.facts, address) : NO_FACTS,
    turn: texts.complaintText === null ? 0 : hashText(texts.complaintText),
    seed: hashText(`${texts.complaintText ?? ''}\n${firstWords(texts.draft, texts.words)}`),
  };
};

/** What the draft says of itself goes before what the customer says: he complains again, and this ends it. */
const stageOf = ({ marks, labels, complaint }: SituationTexts): Stage => {
  const shows = (...wanted: readonly PlacedMark['shows'][]): boolean =>
    marks.some((found) => wanted.includes(found.shows));
  if (shows('final', 'route')) return 'final';
  if (shows('aftercare')) return 'aftercare';
  if (shows('holding') && !solvesElsewhere(labels, marks)) return 'holding';
  return stageOfComplaint(complaint, shows('second'));
};

/** A solution that is only seen in the words that ask for time is none. */
const solvesElsewhere = (labels: readonly PlacedLabel[], marks: readonly PlacedMark[]): boolean =>
  labels.some(
    ({ label, sentence }) =>
      label === 'solution' &&
      !marks.some((found) => found.shows === 'holding' && found.sentence === sentence),
  );

/** Whoever complains again was answered before, or should have been. */
export const stageOfComplaint = (complaint: ComplaintReading | null, isFollowUp = false): Stage =>
  isFollowUp || complaint?.risks.includes('repeated') ? 'second' : 'first';

/** What the wording itself admits: "dat is onze fout" is ours, whatever else is said. */
const stanceOf = ({ labels, marks }: SituationTexts): Stance => {
  const shows = (stance: 'ours' | 'not-ours'): boolean =>
    labels.some(({ tells }) => tells === stance) || marks.some((found) => found.shows === stance);
  if (shows('ours')) return 'ours';
  return shows('not-ours') ? 'not-ours' : 'unclear';
};

const isHurt = (complaint: ComplaintReading | null): boolean =>
  complaint !== null &&
  (complaint.emotion === 'sad' ||
    complaint.risks.includes('injury') ||
    complaint.risks.includes('discrimination'));

/** A draft that has not chosen yet follows the customer; u where nobody chose, because too polite hurts least. */
const offeredAddress = (own: AddressForm, complaint: ComplaintReading | null): AddressForm => {
  if (own === 'u' || own === 'je') return own;
  return complaint?.address === 'je' ? 'je' : 'u';
};

const FIRST_WORDS = 3;

/** The salutation as a rule. Nothing before it is whole, so that suggestions stand still while it is typed. */
const firstWords = (draft: string, words: Words): string =>
  words.count <= FIRST_WORDS ? '' : draft.slice(startOf(words, 0), endOf(words, FIRST_WORDS - 1));
