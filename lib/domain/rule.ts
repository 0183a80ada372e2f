import * as z from 'zod/mini';

import { labelId } from './label.ts';
import { voicedText } from './language.ts';
import { mark } from './part.ts';
import { FORM_FIELDS } from './reading.ts';
import { severity } from './severity.ts';

/** Where in a draft a rule looks. `body` is all between salutation and closing; `opening` its first two sentences. */
export const region = z.enum(['salutation', 'opening', 'body', 'closing', 'anywhere']);
export type Region = z.infer<typeof region>;

/** `[[ ]]` marks exactly what must be flagged; `becomes` is the sentence after the first suggestion. */
export const example = z.union([z.string(), z.strictObject({ text: z.string(), becomes: z.string() })]);

const examples = z.strictObject({ flags: z.array(example), allows: z.array(z.string()) });

/** Conditions shared by everything that looks for wording. All patterns are in the notation of `compile-pattern.ts`. */
const wording = {
  flag: z.array(z.string()),
  /** Silent when one of these stands in the same sentence. */
  unless: z._default(z.array(z.string()), []),
  /** Silent when one of these stands in the same sentence, the one before or the one after. */
  'unless-nearby': z._default(z.array(z.string()), []),
  'look-in': z._default(region, 'body'),
};

/** A phrase by which a part of a good reply is recognised. Signals tick boxes; they are never tips. */
export const signalFile = z.strictObject({
  title: z.string(),
  label: labelId,
  /** Set when the wording itself says whose fault it was. */
  tells: z.optional(z.enum(['ours', 'not-ours'])),
  source: z.optional(z.string()),
  ...wording,
  examples,
});
export type SignalFile = z.infer<typeof signalFile>;

/** Wording that tells of the situation of a mail, or shows a part that has no label. Never a tip. */
export const markFile = z.strictObject({
  title: z.string(),
  shows: mark,
  source: z.optional(z.string()),
  ...wording,
  examples,
});

const ruleHead = {
  title: z.string(),
  category: z.enum(['empathy', 'ownership', 'blame', 'clarity', 'tone', 'structure']),
  label: z.optional(labelId),
  severity,
  status: z._default(z.enum(['trial', 'stable', 'retired']), 'stable'),
  /** To the writer. May use {match} and {replacement}. */
  message: z.string(),
  /** To whoever asks why: the reason, one to three sentences. */
  why: z.string(),
  source: z.optional(z.string()),
  examples,
};

/** Does one of these occur? */
export const phraseRule = z.strictObject({
  ...ruleHead,
  kind: z.literal('phrase'),
  ...wording,
  /** Labels that a sentence with this finding cannot earn: a pseudo-apology is no apology. */
  cancels: z._default(z.array(labelId), []),
  /** Sentences to say instead of the whole sentence, best first. `[…]` in them is a gap for the writer. */
  instead: z._default(z.array(voicedText), []),
});

/** Does one of these occur, each with its own better word? */
export const swapRule = z.strictObject({
  ...ruleHead,
  kind: z.literal('swap'),
  swap: z.record(z.string(), z.string()),
  unless: z._default(z.array(z.string()), []),
});

/** Two ways used where one should be kept, such as u and je. */
export const mixedRule = z.strictObject({
  ...ruleHead,
  kind: z.literal('mixed'),
  either: z.array(z.string()),
  or: z.array(z.string()),
  /** Words inside one of these count for neither: “dank je wel” is a formula. */
  unless: z._default(z.array(z.string()), []),
});

/** What the coach says when the sentence model, and no rule, sees what hurts: softer, because it cannot point at a word. */
export const hunchFile = z.strictObject({
  title: z.string(),
  label: labelId,
  severity: z.enum(['medium', 'low']),
  message: z.string(),
  why: z.string(),
  source: z.optional(z.string()),
  instead: z._default(z.array(voicedText), []),
});
export type HunchFile = z.infer<typeof hunchFile>;

export const ruleFile = z.discriminatedUnion('kind', [phraseRule, swapRule, mixedRule]);
export type RuleFile = z.infer<typeof ruleFile>;

/** What can be seen only in complaint and draft together. */
const comparison = z.enum([
  'no-name',
  'other-name',
  'asked-again',
  'more-formal',
  'less-formal',
  'open-point',
  'no-own-words',
]);

const bothTexts = z.strictObject({ complaint: z.string(), draft: z.string() });

/** A rule about the draft as an answer to this complaint. */
export const togetherFile = z.strictObject({
  ...ruleHead,
  severity: z.enum(['medium', 'low']),
  compares: comparison,
  /** Of `asked-again`: how a draft asks for it. */
  flag: z._default(z.array(z.string()), []),
  unless: z._default(z.array(z.string()), []),
  /** Of `asked-again`: the fact that the customer gave, or wording by which he says that he did. */
  known: z.optional(z.enum(FORM_FIELDS)),
  'known-by': z._default(z.array(z.string()), []),
  examples: z.strictObject({ flags: z.array(bothTexts), allows: z.array(bothTexts) }),
});
export type TogetherFile = z.infer<typeof togetherFile>;
