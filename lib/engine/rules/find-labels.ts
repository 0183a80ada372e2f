import type { LabelHit } from '#lib/domain/analysis.ts';
import type { LabelId } from '#lib/domain/label.ts';

import { candidatesByTrigger } from './find-candidates.ts';
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
  const candidates = candidatesByTrigger(prepared, pack.signalsByTrigger);
  const shown = [...candidates].flatMap(([index, sentences]) => {
    const signal = pack.signals[index];
    if (!signal) return [];
    return findWording(signal.wording, prepared, sentences).flatMap(({ sentence, hits }) =>
      hits.map((hit): PlacedLabel => {
        const span = spanOfWords(prepared, hit.first, hit.last);
        return { ...placed(prepared, span), label: signal.label, sentence, tells: signal.tells ?? null };
      }),
    );
  });
  const cancelled = new Set(
    findings.flatMap(({ sentence, rule }) => rule.cancels.map((label) => `${sentence} ${label}`)),
  );
  const own = findings.flatMap((finding): PlacedLabel[] =>
    finding.rule.label
      ? [
          {
            ...placed(prepared, finding.span),
            label: finding.rule.label,
            sentence: finding.sentence,
            tells: null,
          },
        ]
      : [],
  );
  const kept =
    cancelled.size === 0
      ? shown
      : shown.filter(({ sentence, label }) => !cancelled.has(`${sentence} ${label}`));
  return [...kept, ...own].sort((a, b) => a.start - b.start || a.end - b.end);
};

const placed = (prepared: PreparedText, span: { start: number; end: number }): LabelHit => ({
  ...span,
  quote: prepared.text.slice(span.start, span.end),
  by: 'rule',
});
