/** Turns a draft into findings. Knows no page, no browser, no clock. */
import { compareTexts } from '#lib/complaint/compare-texts.ts';
import { answerPoints } from '#lib/complaint/answer-points.ts';
import { readComplaint, type ReadComplaint } from '#lib/complaint/read-complaint.ts';
import type { Analysis, ComplaintReading, LabelHit, Stage, Stance } from '#lib/domain/analysis.ts';
import type { LabelId } from '#lib/domain/label.ts';

import { checkFramework, readFilled } from './tips/check-framework.ts';
import { tipsOfFindings, tipsOfHunches, tipsOfMissingSteps, tipsOfTogether } from './tips/collect-tips.ts';
import { detectLanguage, UNDETERMINED, type LanguageWords } from './text/detect-language.ts';
import { estimateRating } from './estimate-rating.ts';
import { findFindings } from './rules/find-findings.ts';
import { findMarks } from './rules/find-marks.ts';
import { findParts } from './rules/find-parts.ts';
import { findLabels, groupByName, inTextOrder, type LabelsByName } from './rules/find-labels.ts';
import { findModelLabels } from './rules/find-model-labels.ts';
import { prepareText } from './text/prepare-text.ts';
import { makeOffers } from './tips/make-offers.ts';
import { rankTips } from './tips/rank-tips.ts';
import { readSituation, stageOfComplaint } from './tips/read-situation.ts';
import { readAddress } from './text/read-address.ts';
import { readWords } from './text/read-words.ts';
import type { Words } from './text/words.ts';
import type { ReadyPack } from './ready-pack.ts';

export type DraftQuestion = {
  readonly draft: string;
  /** The customer's message; null when it is not known. */
  readonly complaint: string | null;
  /** A pack's language, or `auto`. */
  readonly language: string;
  /** The framework whose missing parts become tips; the language's own default when it does not have this one. */
  readonly framework: string;
  /** What the writer said; null lets the texts decide. */
  readonly stage: Stage | null;
  readonly stance: Stance | null;
  readonly isComplaint: boolean | null;
  readonly mutedRules: readonly string[];
};

/** The packs by language, and the small words of every language that can be told apart. */
export type Languages = {
  readonly packs: Readonly<Record<string, ReadyPack>>;
  readonly words: LanguageWords;
};

/**
 * Reads a draft. The same question always has the same answer. Offsets are UTF-16 units of the draft as given.
 * Of a draft in a language without a pack only the language is told, and what the customer wrote.
 */
export const analyzeDraft = (question: DraftQuestion, languages: Languages): Analysis => {
  const incoming =
    question.complaint === null ? null : detectLanguage(readWords(question.complaint), languages.words);
  const words = readWords(question.draft);
  const language = languageOf(question, words, languages, incoming);
  const pack = languages.packs[language];
  const readable = languages.packs[incoming ?? ''] ?? (incoming === UNDETERMINED ? pack : undefined);
  const read = readable && question.complaint !== null ? readComplaint(question.complaint, readable) : null;
  if (!pack) return silence(language, question, read && unanswered(read));

  const prepared = prepareText(question.draft, pack.machine, pack.habits, words);
  const findings = findFindings(pack, prepared);
  const certain = findLabels(pack, prepared, findings);
  const guessed = findModelLabels(pack, prepared, certain, findings);
  const labels = inTextOrder([...certain, ...guessed]);
  const byLabel = groupByName(labels);
  const complaint = read && {
    ...read.reading,
    points: answerPoints(read.points, prepared, labels, pack.reading),
  };
  const marks = findMarks(pack, prepared);
  const address = readAddress(prepared.words, pack.address);
  const together =
    read && complaint && readable === pack
      ? compareTexts({
          complaint: read,
          answers: complaint.points.map(({ answered }) => answered),
          draft: prepared,
          address,
          pack,
        })
      : [];
  const situation = readSituation({
    stage: question.stage,
    stance: question.stance,
    draft: question.draft,
    complaintText: question.complaint,
    complaint,
    facts: read && readable === pack ? read.facts : null,
    words: prepared.words,
    voiceWords: pack.voice,
    address,
    labels,
    marks,
  });
  const parts = findParts(byLabel, marks);
  const filled = readFilled(prepared, parts);
  const checklists = Object.fromEntries(
    Object.entries(pack.frameworks).map(([id, framework]) => [
      id,
      [...checkFramework(framework, filled, situation)],
    ]),
  );
  const offers = makeOffers(Object.values(checklists).flat(), prepared, parts, pack, situation);
  const coached =
    question.isComplaint ?? complaint?.isComplaint ?? SHOWS_COMPLAINT.some((label) => byLabel.has(label));
  const { shown, rest } = coached
    ? rankTips([
        ...tipsOfFindings(findings, prepared, situation, question.mutedRules),
        ...tipsOfHunches(guessed, pack, situation, question.mutedRules),
        ...tipsOfMissingSteps(pack, question.framework, checklists, offers, prepared),
        ...tipsOfTogether(together, question.mutedRules),
      ])
    : { shown: [], rest: [] };
  return {
    language,
    address,
    coached,
    labels: withoutRepeats(byLabel),
    checklists,
    offers,
    frameworks: frameworksOf(pack),
    tips: shown,
    allTips: rest,
    stage: situation.stage,
    stance: situation.stance,
    rating: estimateRating(byLabel),
    complaint,
  };
};

const frameworksOf = ({ frameworks, pack }: ReadyPack): Analysis['frameworks'] =>
  Object.entries(frameworks)
    .map(([id, { title }]) => ({ id, title }))
    .sort((a, b) => placeInPanel(b.id, pack) - placeInPanel(a.id, pack));

const placeInPanel = (id: string, pack: ReadyPack['pack']): number => {
  if (id === pack['default-framework']) return 2;
  return id === pack['second-framework'] ? 1 : 0;
};

const languageOf = (
  question: DraftQuestion,
  words: Words,
  languages: Languages,
  incoming: string | null,
): string => {
  if (question.language !== 'auto') return question.language;
  const own = detectLanguage(words, languages.words, incoming);
  return own === UNDETERMINED && incoming !== null ? incoming : own;
};

/** What the customer wrote, when nobody can say what the draft answers of it. */
const unanswered = ({ reading, points }: ReadComplaint): ComplaintReading => ({
  ...reading,
  points: points.map(({ quote }) => ({ quote, answered: 'no' })),
});

const silence = (
  language: string,
  question: DraftQuestion,
  complaint: ComplaintReading | null,
): Analysis => ({
  language,
  address: 'none',
  coached: false,
  labels: {},
  checklists: {},
  offers: {},
  frameworks: [],
  tips: [],
  allTips: [],
  stage: question.stage ?? stageOfComplaint(complaint),
  stance: question.stance ?? 'unclear',
  rating: 3,
  complaint,
});

/** Where the customer's message cannot be read, a draft that feels with him or apologises answers a complaint. */
const SHOWS_COMPLAINT: readonly LabelId[] = [
  'empathy',
  'apology',
  'acknowledgement',
  'pseudo-apology',
  'denial',
  'blame-customer',
  'defensive-but',
];

/** Passages by label, in text order. Several signals may see the same passage. */
const withoutRepeats = (byLabel: LabelsByName): Analysis['labels'] => {
  const passages: Partial<Record<LabelId, LabelHit[]>> = {};
  for (const [label, placed] of byLabel) {
    const hits: LabelHit[] = [];
    for (const { start, end, quote, by } of placed) {
      const last = hits.at(-1);
      if (last?.start !== start || last.end !== end) hits.push({ start, end, quote, by });
    }
    passages[label] = hits;
  }
  return passages;
};
