import * as z from 'zod/mini';

import { frameworkFile, offerFile } from './framework.ts';
import { language } from './language.ts';
import { readingFile } from './reading.ts';
import { hunchFile, markFile, ruleFile, signalFile, togetherFile } from './rule.ts';
import { starterSnippetFile } from './snippet.ts';

/** Named words and phrases that patterns call as `@name`. */
export const listFile = z.strictObject({
  title: z.string(),
  about: z.optional(z.string()),
  phrases: z.array(z.string()),
});

/**
 * What is read in the customer's message: that it is a complaint, an emotion, a risk. `request` asks for something,
 * `running` says that a harm goes on, `informal` says je to the writer where je could also mean anybody, `anybody` shows that u means nobody here.
 */
export const complaintSignFile = z.strictObject({
  title: z.string(),
  shows: z.enum([
    'complaint',
    'no-complaint',
    'angry',
    'disappointed',
    'worried',
    'sad',
    'positive',
    'legal',
    'media',
    'injury',
    'privacy',
    'discrimination',
    'leaving',
    'repeated',
    'vulnerable',
    'large-loss',
    'request',
    'running',
    'informal',
    'anybody',
  ]),
  flag: z.array(z.string()),
  unless: z._default(z.array(z.string()), []),
  examples: z.strictObject({ flags: z.array(z.string()), allows: z.array(z.string()) }),
});
export type ComplaintSignFile = z.infer<typeof complaintSignFile>;

/** The language itself: how it greets, closes, abbreviates and addresses. */
export const packFile = z.strictObject({
  language,
  title: z.string(),
  version: z.string(),
  authors: z.array(z.string()),
  address: z.strictObject({
    formal: z.array(z.string()),
    informal: z.array(z.string()),
    /** Of the informal words those that also mean anybody; a customer only says je with them where a sign shows it. */
    general: z._default(z.array(z.string()), []),
    /** Words for several readers, informal in a reply. In a complaint they are the firm and say nothing. */
    plural: z._default(z.array(z.string()), []),
    /** Formulas in which these words address nobody, such as “dank je wel”. */
    formulas: z._default(z.array(z.string()), []),
  }),
  /** How the writer calls himself, and himself with his colleagues. */
  voice: z._default(z.strictObject({ ik: z.array(z.string()), wij: z.array(z.string()) }), {
    ik: [],
    wij: [],
  }),
  /** First words of a salutation line. */
  salutations: z.array(z.string()),
  /** First words of a closing line. */
  closings: z.array(z.string()),
  /** A full stop behind these does not end a sentence. */
  abbreviations: z.array(z.string()),
  'default-framework': z.string(),
  /** The one that the panel shows beside it. */
  'second-framework': z.optional(z.string()),
});
export type PackFile = z.infer<typeof packFile>;

/** A language pack as data: file contents by id. The id is the path without folder of its sort and extension. */
export const packData = z.strictObject({
  pack: packFile,
  lists: z.record(z.string(), listFile),
  rules: z.record(z.string(), ruleFile),
  signals: z.record(z.string(), signalFile),
  marks: z.record(z.string(), markFile),
  hunches: z.record(z.string(), hunchFile),
  together: z._default(z.record(z.string(), togetherFile), {}),
  frameworks: z.record(z.string(), frameworkFile),
  offers: z.record(z.string(), offerFile),
  complaint: z.record(z.string(), complaintSignFile),
  snippets: z.record(z.string(), starterSnippetFile),
  reading: z._default(readingFile, readingFile.parse({})),
});
export type PackData = z.infer<typeof packData>;
