/** Reads the customer's message. Pure, like the engine. */
import { RISKS, type ComplaintReading, type Emotion, type Risk } from '#lib/domain/analysis.ts';
import { visitCandidates } from '#lib/engine/rules/find-candidates.ts';
import { findWording } from '#lib/engine/rules/find-wording.ts';
import { prepareText } from '#lib/engine/text/prepare-text.ts';
import { readAddress } from '#lib/engine/text/read-address.ts';
import type { ReadyPack } from '#lib/engine/ready-pack.ts';

type Sign = ReadyPack['complaint']['signs'][number]['shows'];

const EMOTIONS: readonly Exclude<Emotion, 'neutral'>[] = [
  'angry',
  'worried',
  'sad',
  'disappointed',
  'positive',
];
const NEGATIVE: readonly Sign[] = ['angry', 'disappointed', 'worried', 'sad'];

/** At most this much of a message is read; what follows is a pasted thread. UTF-16 units. */
const MAX_CHARS = 20_000;

/** Whether a message complains, how, and about what must be known before answering. */
export const readComplaint = (text: string, pack: ReadyPack): ComplaintReading => {
  const { machine, habits, signs, signTriggers } = pack.complaint;
  const prepared = prepareText(text.slice(0, MAX_CHARS), machine, habits);
  const counts = new Map<Sign, number>();
  visitCandidates(prepared, signTriggers, (entry, sentence, patterns) => {
    const sign = signs[entry];
    if (!sign || findWording(sign.wording, prepared, sentence, patterns).length === 0) return;
    counts.set(sign.shows, (counts.get(sign.shows) ?? 0) + 1);
  });
  const risks = RISKS.filter((risk) => counts.has(risk));
  const complains = isComplaint(counts, risks);
  const emotion = mainEmotion(counts, complains);
  return {
    isComplaint: complains,
    address: readAddress(prepared.words, pack.address),
    emotion,
    risks,
    severity: severityOf(risks, emotion),
    points: [],
  };
};

const isComplaint = (counts: ReadonlyMap<Sign, number>, risks: readonly Risk[]): boolean => {
  const sum = (signs: readonly Sign[]): number =>
    signs.reduce((total, sign) => total + (counts.get(sign) ?? 0), 0);
  const against = sum(['complaint', ...NEGATIVE]) + (risks.length > 0 ? 1 : 0);
  return against > 0 && against >= sum(['no-complaint', 'positive']);
};

/** Who complains without a word of feeling is at least disappointed. */
const mainEmotion = (counts: ReadonlyMap<Sign, number>, complains: boolean): Emotion => {
  const [main] = EMOTIONS.filter((emotion) => counts.has(emotion)).sort(
    (a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0),
  );
  return main ?? (complains ? 'disappointed' : 'neutral');
};

/** Harm, leaks, law and press go to the person responsible at once (labels of the annotated collection, D). */
const AT_ONCE: readonly Risk[] = ['injury', 'privacy', 'discrimination', 'legal'];
const SERIOUS: readonly Risk[] = ['media', 'large-loss', 'vulnerable', 'repeated', 'leaving'];

const severityOf = (risks: readonly Risk[], emotion: Emotion): ComplaintReading['severity'] => {
  if (risks.some((risk) => AT_ONCE.includes(risk))) return 4;
  if (risks.some((risk) => SERIOUS.includes(risk))) return 3;
  return emotion === 'positive' ? 1 : 2;
};
