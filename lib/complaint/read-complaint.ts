/** Reads the customer's message. Pure, like the engine. */
import { RISKS, type ComplaintReading } from '#lib/domain/analysis.ts';
import type { ReadyPack } from '#lib/engine/ready-pack.ts';
import { prepareText, type PreparedText } from '#lib/engine/text/prepare-text.ts';
import { readCustomerAddress, type Addressed } from '#lib/engine/text/read-address.ts';

import { findPoints, type Point } from './find-points.ts';
import { findSigns, type FoundSign } from './find-signs.ts';
import { isComplaint, judgeSeverity, mainEmotion, type SignCounts } from './judge-complaint.ts';
import { readFacts, type CustomerFacts } from './read-facts.ts';
import { readMessage } from './read-message.ts';

/** A customer's message, read. Spans are UTF-16 units of the message as given. */
export type ReadComplaint = {
  readonly reading: Omit<ComplaintReading, 'points'>;
  readonly points: readonly Point[];
  readonly facts: CustomerFacts;
  /** The customer's own words, with the fields of a form blanked out; as long as the message up to their end. */
  readonly prepared: PreparedText;
};

/** At most this much of a message is read; what follows is a pasted thread. UTF-16 units. */
const MAX_CHARS = 20_000;

/** Whether a message complains, how, about what, and what must be known before answering. */
export const readComplaint = (text: string, pack: ReadyPack): ReadComplaint => {
  const { machine, habits } = pack.complaint;
  const message = readMessage(text.slice(0, MAX_CHARS), pack.reading);
  const prepared = prepareText(message.text, machine, habits);
  const signs = findSigns(prepared, pack);
  const counts = countAll(signs, message.text);
  const complains = isComplaint(counts, prepared.words.count);
  const risks = RISKS.filter((risk) => counts.has(risk));
  return {
    reading: {
      isComplaint: complains,
      address: readCustomerAddress(prepared.words, pack.address, addressedIn(prepared, signs)),
      emotion: mainEmotion(counts, complains),
      risks,
      riskWords: risks.flatMap((risk) => riskWords(signs, risk, message.text)),
      severity: judgeSeverity(risks, counts, complains),
    },
    points: complains || counts.has('question-mark') ? findPoints(prepared, signs, pack.reading) : [],
    facts: readFacts(prepared, message, pack),
    prepared,
  };
};

const addressedIn =
  ({ sentences }: PreparedText, signs: readonly FoundSign[]) =>
  (word: number): Addressed => {
    const at = sentences.findIndex(({ lastWord }) => word <= lastWord);
    const shown = signs.find(
      ({ shows, sentence }) => sentence === at && (shows === 'informal' || shows === 'anybody'),
    );
    if (!shown) return null;
    return shown.shows === 'informal' ? 'writer' : 'anybody';
  };

const riskWords = (
  signs: readonly FoundSign[],
  risk: (typeof RISKS)[number],
  text: string,
): ComplaintReading['riskWords'] =>
  signs
    .filter(({ shows }) => shows === risk)
    .map(({ span: { start, end } }) => ({ risk, start, end, quote: text.slice(start, end) }));

const countAll = (signs: readonly FoundSign[], text: string): SignCounts => {
  const counts = new Map<Parameters<SignCounts['get']>[0], number>();
  for (const { shows } of signs) counts.set(shows, (counts.get(shows) ?? 0) + 1);
  for (const [sign, mark] of MARKS) {
    const count = text.split(mark).length - 1;
    if (count > 0) counts.set(sign, count);
  }
  return counts;
};

const MARKS = [
  ['question-mark', '?'],
  ['exclamation-mark', '!'],
] as const;
