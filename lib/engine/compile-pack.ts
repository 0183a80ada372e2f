/** Compiles a language pack to plain data, at build time. `ready-pack.ts` makes it ready to read drafts with. */
import type { FrameworkFile, OfferFile } from '#lib/domain/framework.ts';
import type { LabelId } from '#lib/domain/label.ts';
import type { ComplaintSignFile, PackData, PackFile } from '#lib/domain/pack.ts';
import type { Mark } from '#lib/domain/part.ts';
import type { ReadingFile } from '#lib/domain/reading.ts';
import type { HunchFile, RuleFile, SignalFile, TogetherFile } from '#lib/domain/rule.ts';

import { addWording, type Wording } from './rules/find-wording.ts';
import { compileRule, type CompiledKind } from './rules/kinds/index.ts';
import { MachineBuilder } from './machine/machine-builder.ts';
import type { MachineTable } from './machine/machine-table.ts';
import { PatternError } from './machine/parse-pattern.ts';
import { readWords } from './text/read-words.ts';
import { wordText } from './text/words.ts';

/** What a rule says; its patterns are in the machine and its examples stay with the linguists. */
export type RuleText = Pick<RuleFile, 'title' | 'label' | 'severity' | 'message' | 'why' | 'source'> & {
  readonly cancels: readonly LabelId[];
  readonly instead: Extract<RuleFile, { kind: 'phrase' }>['instead'];
};

export type CompiledSignal = {
  readonly label: LabelId;
  readonly tells: NonNullable<SignalFile['tells']> | null;
  readonly wording: Wording;
};
export type CompiledMark = { readonly shows: Mark; readonly wording: Wording };
export type CompiledRule = { readonly id: string; readonly rule: RuleText; readonly compiled: CompiledKind };
/** A rule about both texts: how the draft words it, and how the complaint does. */
export type CompiledTogether = Pick<
  TogetherFile,
  'severity' | 'message' | 'why' | 'source' | 'compares' | 'known'
> & { readonly id: string; readonly draft: Wording; readonly complaint: Wording };
export type CompiledSign = { readonly shows: ComplaintSignFile['shows']; readonly wording: Wording };

/** One machine that reads drafts and one that reads complaints, and what their hits mean. Survives JSON. */
export type CompiledPack = {
  readonly pack: PackFile;
  readonly abbreviations: readonly string[];
  readonly salutations: readonly string[];
  readonly frameworks: Readonly<Record<string, FrameworkFile>>;
  readonly offers: Readonly<Record<string, OfferFile>>;
  readonly signals: readonly CompiledSignal[];
  readonly marks: readonly CompiledMark[];
  readonly rules: readonly CompiledRule[];
  readonly hunches: readonly HunchFile[];
  readonly reading: ReadingFile;
  readonly together: readonly CompiledTogether[];
  readonly draft: { readonly machine: MachineTable; readonly closingSides: readonly number[] };
  readonly complaint: {
    readonly machine: MachineTable;
    readonly closingSides: readonly number[];
    readonly signs: readonly CompiledSign[];
  };
};

/** @throws PatternError naming the file of the first pattern that cannot be read */
export const compilePack = (data: PackData): CompiledPack => {
  const lists = Object.fromEntries(Object.entries(data.lists).map(([name, list]) => [name, list.phrases]));
  const builder = new MachineBuilder(lists);
  const code = data.pack.language;
  const signals = Object.entries(data.signals).map(([name, signal]) => ({
    label: signal.label,
    tells: signal.tells ?? null,
    wording: inFile(`signals/${name}`, () => addWording(signal, builder)),
  }));
  const marks = Object.entries(data.marks).map(([name, file]) => ({
    shows: file.shows,
    wording: inFile(`marks/${name}`, () => addWording(file, builder)),
  }));
  const rules = Object.entries(data.rules)
    .filter(([, rule]) => rule.status === 'stable')
    .map(([name, rule]) => ({
      id: `${code}/${name}`,
      rule: textOf(rule),
      compiled: inFile(`rules/${name}`, () => compileRule(rule, builder)),
    }));
  const closingSides = addClosings(data, builder);
  const complaints = new MachineBuilder(lists);
  const together = compileTogether(data, builder, complaints);
  return {
    pack: data.pack,
    abbreviations: data.pack.abbreviations.map((text) => firstWord(`${text}.`)),
    salutations: data.pack.salutations.map(firstWord),
    frameworks: data.frameworks,
    offers: data.offers,
    signals,
    marks,
    rules,
    hunches: Object.values(data.hunches),
    reading: data.reading,
    together,
    draft: { machine: builder.build(), closingSides },
    complaint: compileComplaint(data, complaints),
  };
};

const textOf = (rule: RuleFile): RuleText => ({
  title: rule.title,
  label: rule.label,
  severity: rule.severity,
  message: rule.message,
  why: rule.why,
  source: rule.source,
  cancels: rule.kind === 'phrase' ? rule.cancels : [],
  instead: rule.kind === 'phrase' ? rule.instead : [],
});

const compileTogether = (
  data: PackData,
  drafts: MachineBuilder,
  complaints: MachineBuilder,
): readonly CompiledTogether[] =>
  Object.entries(data.together).map(([name, rule]) => ({
    id: `${data.pack.language}/together/${name}`,
    severity: rule.severity,
    message: rule.message,
    why: rule.why,
    source: rule.source,
    compares: rule.compares,
    known: rule.known,
    draft: inFile(`together/${name}`, () => addWording(rule, drafts)),
    complaint: inFile(`together/${name}`, () =>
      addWording({ flag: rule['known-by'], unless: [], 'look-in': 'anywhere' }, complaints),
    ),
  }));

const compileComplaint = (data: PackData, builder: MachineBuilder): CompiledPack['complaint'] => {
  const signs = Object.entries(data.complaint).map(([name, sign]) => ({
    shows: sign.shows,
    wording: inFile(`complaint/${name}`, () => addWording({ ...sign, 'look-in': 'anywhere' }, builder)),
  }));
  const closingSides = addClosings(data, builder);
  return { machine: builder.build(), closingSides, signs };
};

const addClosings = (data: PackData, builder: MachineBuilder): readonly number[] =>
  inFile('pack', () => data.pack.closings.flatMap((closing) => builder.add(closing)));

const firstWord = (text: string): string => wordText(readWords(text), 0) || text;

const inFile = <Value>(file: string, compile: () => Value): Value => {
  try {
    return compile();
  } catch (error) {
    if (error instanceof PatternError) throw new PatternError(`${file}.yaml: ${error.message}`);
    throw error;
  }
};
