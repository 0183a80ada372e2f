import type { LabelHit } from '#lib/domain/analysis.ts';
import type { LabelId } from '#lib/domain/label.ts';
import type { Span } from '#lib/domain/span.ts';

import { visitCandidates } from './find-candidates.ts';
import type { Finding } from './find-findings.ts';
import { findWording } from './find-wording.ts';
import { spanOfWords, type PreparedText } from '#lib/engine/text/prepare-text.ts';
import type { ReadyPack } from '#lib/engine/ready-pack.ts';

/** A label with the sentence it stands in. */
export type PlacedLabel = LabelHit & {
  readonly label: LabelId;
  readonly sentence: number;
  readonly tells: 'ours' | 'not-ours' | null;
};

/** Labels by their name, each list in text order. */
export type LabelsByName = ReadonlyMap<LabelId, readonly PlacedLabel[]>;

export const groupByName = (labels: readonly PlacedLabel[]): LabelsByName =>
  Map.groupBy(labels, ({ label }) => label);

/** What every sentence shows, in text order: signals, less what a finding in the same sentence cancels, and findings. */
export const findLabels = (
  pack: ReadyPack,
  prepared: PreparedText,
  findings: readonly Finding[],
): readonly PlacedLabel[] => {
  const cancelled = new Set(
    findings.flatMap(({ sentence, rule }) => rule.cancels.map((label) => keyOf(sentence, label))),
  );
  const labels: PlacedLabel[] = [];
  visitCandidates(prepared, pack.signalTriggers, (entry, sentence, patterns) => {
    const signal = pack.signals[entry];
    if (!signal || (cancelled.size > 0 && cancelled.has(keyOf(sentence, signal.label)))) return;
    for (const hit of findWording(signal.wording, prepared, sentence, patterns)) {
      const span = spanOfWords(prepared, hit.first, hit.last);
      labels.push(placed(prepared, sentence, span, signal.label, signal.tells));
    }
  });
  for (const { sentence, span, rule } of findings) {
    if (rule.label) labels.push(placed(prepared, sentence, span, rule.label, null));
  }
  return inTextOrder(labels);
};

export const inTextOrder = (labels: readonly PlacedLabel[]): readonly PlacedLabel[] =>
  labels.toSorted((a, b) => a.start - b.start || a.end - b.end);

const keyOf = (sentence: number, label: LabelId): string => `${sentence} ${label}`;

const placed = (
  prepared: PreparedText,
  sentence: number,
  { start, end }: Span,
  label: LabelId,
  tells: PlacedLabel['tells'],
): PlacedLabel => ({
  start,
  end,
  quote: prepared.text.slice(start, end),
  by: 'rule',
  label,
  sentence,
  tells,
});
