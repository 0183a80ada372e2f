import * as z from 'zod/mini';

import { labelId } from './label.ts';
import { addressForm } from './language.ts';
import { partId } from './part.ts';
import { severity } from './severity.ts';

const offset = z.number().check(z.int(), z.nonnegative());
const spanShape = { start: offset, end: offset };

/** A change to the draft: the text between `start` and `end` becomes `text`. */
export const edit = z.object({ ...spanShape, text: z.string() });
export type Edit = z.infer<typeof edit>;

/** What the panel offers for a finding: the wording, and the edit that puts it in the draft. */
export const suggestion = z.object({ text: z.string(), edit });
export type Suggestion = z.infer<typeof suggestion>;

/** A rule that applies at a span, or a part that is missing at a place (`start === end`). */
export const tip = z.object({
  rule: z.string(),
  label: z.nullable(labelId),
  severity,
  ...spanShape,
  message: z.string(),
  why: z.string(),
  source: z.nullable(z.string()),
  /** The step of the chosen framework that a missing part would fill. */
  step: z.nullable(z.string()),
  by: z.enum(['rule', 'model']),
  suggestions: z.array(suggestion),
});
export type Tip = z.infer<typeof tip>;

/** A passage that carries a label. `text.slice(start, end) === quote`. */
export const labelHit = z.object({ ...spanShape, quote: z.string(), by: z.enum(['rule', 'model']) });
export type LabelHit = z.infer<typeof labelHit>;

export const stepState = z.enum(['present', 'weak', 'missing', 'not-needed']);
export type StepState = z.infer<typeof stepState>;

export const stepResult = z.object({
  step: z.string(),
  title: z.string(),
  hint: z.string(),
  state: stepState,
  /** Amber when missing; a chance is only offered. */
  mustHave: z.boolean(),
  /** Only of a present step in an ordered framework. */
  inOrder: z.optional(z.boolean()),
  /** The part whose offers fill an open step. */
  offer: z.nullable(partId),
});
export type StepResult = z.infer<typeof stepResult>;

/** Ready sentences by part, in the mail's form of address and voice, each with where it goes. */
export const offers = z.partialRecord(partId, z.array(suggestion));
export type Offers = z.infer<typeof offers>;

export const stage = z.enum(['first', 'holding', 'second', 'final', 'aftercare']);
export type Stage = z.infer<typeof stage>;

export const stance = z.enum(['ours', 'unclear', 'not-ours']);
export type Stance = z.infer<typeof stance>;

export const RISKS = [
  'legal',
  'media',
  'injury',
  'privacy',
  'discrimination',
  'leaving',
  'repeated',
  'vulnerable',
  'large-loss',
] as const;
export const risk = z.enum(RISKS);
export type Risk = z.infer<typeof risk>;

export const emotion = z.enum(['angry', 'disappointed', 'worried', 'sad', 'neutral', 'positive']);
export type Emotion = z.infer<typeof emotion>;

export const answered = z.enum(['yes', 'partly', 'no']);
export type Answered = z.infer<typeof answered>;

/** What the customer's message says. `severity` 1 is slight, 4 must go to the person responsible at once. */
export const complaintReading = z.object({
  isComplaint: z.boolean(),
  address: addressForm,
  emotion,
  risks: z.array(risk),
  /** The words that show each risk. Offsets are UTF-16 units of the customer's message. */
  riskWords: z.array(z.object({ risk, ...spanShape, quote: z.string() })),
  severity: z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)]),
  /** The separate questions, requests and grievances in the customer's words, and whether the draft answers them. */
  points: z.array(z.object({ quote: z.string(), answered })),
});
export type ComplaintReading = z.infer<typeof complaintReading>;

/** Everything the engine says of one draft. Plain data: it travels as a message. */
export const analysis = z.object({
  /** Of the draft: a pack's language, another ISO 639-1 code, or `und` when it cannot be told. */
  language: z.string(),
  address: addressForm,
  /** False when this is no reply to a complaint, or in a language without a pack: then there are no tips. */
  coached: z.boolean(),
  labels: z.partialRecord(labelId, z.array(labelHit)),
  checklists: z.record(z.string(), z.array(stepResult)),
  /** For the open steps of all checklists. */
  offers,
  /** The frameworks of the language, its own default first. */
  frameworks: z.array(z.object({ id: z.string(), title: z.string() })),
  /** At most three, in the order of showing. */
  tips: z.array(tip),
  /** The rest, in the same order. */
  allTips: z.array(tip),
  stage,
  stance,
  /** 1 to 5: how the customer will probably receive it. Never shown as a grade. */
  rating: z.number(),
  complaint: z.nullable(complaintReading),
});
export type Analysis = z.infer<typeof analysis>;
