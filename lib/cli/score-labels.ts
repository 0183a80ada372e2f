import { labelId, type LabelId } from '#lib/domain/label.ts';

/** One reply: the labels that people gave it, and those that the engine found. */
export type LabelledReply = {
  /** What to average over: a language, and a language with a source. */
  readonly groups: readonly string[];
  readonly given: ReadonlySet<LabelId>;
  readonly found: ReadonlySet<LabelId>;
};

/** Replies in which people gave a label, in which the engine found it, and in which both did. */
export type Counts = { readonly given: number; readonly found: number; readonly right: number };

export type GroupScore = {
  readonly group: string;
  readonly replies: number;
  readonly labels: ReadonlyMap<LabelId, Counts>;
  /** Mean F1 over labels that were given often enough. */
  readonly macroF1: number;
  readonly labelsInMacro: number;
};

/** Labels that were given less often say nothing about an average. */
export const MIN_GIVEN = 10;

/** Presence per reply, for each group. */
export const scoreLabels = (replies: readonly LabelledReply[]): readonly GroupScore[] => {
  const groups = [...new Set(replies.flatMap((reply) => reply.groups))].sort();
  return groups.map((group) => {
    const members = replies.filter((reply) => reply.groups.includes(group));
    const labels = new Map(labelId.options.map((label) => [label, countLabel(members, label)]));
    const counted = [...labels.values()].filter(({ given }) => given >= MIN_GIVEN);
    const sum = counted.reduce((total, counts) => total + f1(counts), 0);
    return {
      group,
      replies: members.length,
      labels,
      macroF1: counted.length === 0 ? 0 : sum / counted.length,
      labelsInMacro: counted.length,
    };
  });
};

/** The harmonic mean of precision and recall; 0 when nothing is right. */
export const f1 = ({ given, found, right }: Counts): number =>
  right === 0 ? 0 : (2 * right) / (given + found);

const countLabel = (members: readonly LabelledReply[], label: LabelId): Counts => ({
  given: members.filter(({ given }) => given.has(label)).length,
  found: members.filter(({ found }) => found.has(label)).length,
  right: members.filter(({ given, found }) => given.has(label) && found.has(label)).length,
});
