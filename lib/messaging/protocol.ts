import * as z from 'zod/mini';

import { analysis, stage, stance } from '#lib/domain/analysis.ts';
import { language } from '#lib/domain/language.ts';
import type { Result } from '#lib/domain/result.ts';
import { settings } from '#lib/domain/settings.ts';
import { snippet } from '#lib/domain/snippet.ts';

import { MAX_TEXT_CHARS } from './limits.ts';

const mailText = z.string().check(z.maxLength(MAX_TEXT_CHARS));

export const analyzeRequest = z.strictObject({
  draft: mailText,
  /** The customer's message; null where the page does not show one. */
  complaint: z.nullable(mailText),
  language: z.union([language, z.literal('auto')]),
  framework: z.string().check(z.maxLength(40)),
  stage: z.nullable(stage),
  stance: z.nullable(stance),
  /** The writer's own word on whether this answers a complaint; null lets the coach judge. */
  isComplaint: z.nullable(z.boolean()),
  /** Rises with each change of the draft; the answer carries it back. */
  revision: z.number().check(z.int(), z.nonnegative()),
});
export type AnalyzeRequest = z.infer<typeof analyzeRequest>;

export const analyzeAnswer = z.object({ revision: z.number(), analysis });

export const snippetQuery = z.strictObject({
  query: z.string().check(z.maxLength(200)),
  language,
  limit: z.number().check(z.int(), z.positive(), z.maximum(200)),
});

export const snippetAnswer = z.object({ snippets: z.array(snippet) });

const { framework, collapsed, mutedRules } = settings.shape;

/** What the panel may change by itself; everything else is changed on the options page. */
export const panelSettings = z.strictObject({
  // Without the defaults of stored settings: a field that is not sent must stay as it is.
  framework: z.optional(framework.def.innerType),
  collapsed: z.optional(collapsed.def.innerType),
  mutedRules: z.optional(mutedRules.def.innerType),
});

/** Why the background could not answer. `no-access`: not from our own content script or page. */
export type HandlerError = 'bad-request' | 'no-access' | 'storage-unavailable' | 'internal';

/** Every message: a verb and one object; the request schema and the answer schema stand beside each other. */
export const messages = {
  /** Reads a draft and the complaint it answers. */
  analyzeDraft: { request: analyzeRequest, answer: analyzeAnswer },
  /** Snippets that fit a search, best first; all of the language, most used first, when the query is empty. */
  findSnippets: { request: snippetQuery, answer: snippetAnswer },
  /** Counts one use of a snippet. */
  countSnippetUse: { request: z.strictObject({ id: z.string().check(z.maxLength(80)) }), answer: z.null() },
  /** The person's settings. */
  readSettings: { request: z.strictObject({}), answer: settings },
  /** Changes the settings that the panel offers. */
  changeSettings: { request: panelSettings, answer: settings },
  /** Opens the options page in a tab. */
  openOptions: { request: z.strictObject({}), answer: z.null() },
} as const;

export type Messages = typeof messages;
export type MessageName = keyof Messages;
export type Request<Name extends MessageName> = z.infer<Messages[Name]['request']>;
export type Answer<Name extends MessageName> = z.infer<Messages[Name]['answer']>;
/** Every message has this answer, so that an expected failure is data and only a bug throws. */
export type Reply<Name extends MessageName> = Result<Answer<Name>, HandlerError>;
