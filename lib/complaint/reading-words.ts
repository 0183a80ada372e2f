import { FORM_FIELDS, type FormField, type ReadingFile } from '#lib/domain/reading.ts';
import { readWords } from '#lib/engine/text/read-words.ts';
import { textsOf } from '#lib/engine/text/words.ts';

/** A pack's `reading.yaml` in the shape in which words are looked up; all folded. */
export type ReadingWords = {
  readonly fieldOf: ReadonlyMap<string, FormField>;
  readonly forwarded: readonly string[];
  readonly small: ReadonlySet<string>;
  readonly suffixes: readonly string[];
  readonly prefixes: readonly string[];
  readonly titles: ReadonlySet<string>;
  readonly particles: ReadonlySet<string>;
  readonly notNames: ReadonlySet<string>;
  readonly numbers: ReadonlyMap<string, number>;
  readonly units: ReadonlyMap<string, number>;
  readonly since: ReadonlySet<string>;
  readonly months: ReadonlySet<string>;
  readonly currencies: ReadonlySet<string>;
  readonly orderWords: ReadonlySet<string>;
  readonly times: ReadonlySet<string>;
  readonly contacted: ReadonlySet<string>;
  readonly things: readonly string[];
  readonly owners: ReadonlySet<string>;
};

/** Words as the engine compares them, joined by spaces. */
export const fold = (text: string): string => textsOf(readWords(text)).join(' ');

export const toReadingWords = (file: ReadingFile): ReadingWords => ({
  fieldOf: new Map(
    FORM_FIELDS.flatMap((field) =>
      (file.fields[field] ?? []).map((label): [string, FormField] => [fold(label), field]),
    ),
  ),
  forwarded: file.forwarded.map(fold),
  small: toSet(file['small-words']),
  suffixes: file.suffixes,
  prefixes: file.prefixes,
  titles: toSet(file.titles),
  particles: toSet(file.particles),
  notNames: toSet(file['not-names']),
  numbers: toMap(file.numbers),
  units: toMap(file.units),
  since: toSet(file.since),
  months: toSet(file.months),
  currencies: toSet(file.currencies),
  orderWords: toSet(file['order-words']),
  times: toSet(file.times),
  contacted: toSet(file.contacted),
  things: file.things.map(fold),
  owners: toSet(file.owners),
});

const toSet = (words: readonly string[]): ReadonlySet<string> => new Set(words.map(fold));

const toMap = (values: Readonly<Record<string, number>>): ReadonlyMap<string, number> =>
  new Map(Object.entries(values).map(([word, value]) => [fold(word), value]));
