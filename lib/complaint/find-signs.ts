import type { Span } from '#lib/domain/span.ts';
import type { ReadyPack } from '#lib/engine/ready-pack.ts';
import { visitCandidates } from '#lib/engine/rules/find-candidates.ts';
import { findWording } from '#lib/engine/rules/find-wording.ts';
import { spanOfWords, type PreparedText } from '#lib/engine/text/prepare-text.ts';

/** What a sign of a pack shows. */
export type Sign = ReadyPack['complaint']['signs'][number]['shows'];

/** A sign that stands in a sentence, with the words that show it. */
export type FoundSign = { readonly shows: Sign; readonly sentence: number; readonly span: Span };

/** Every sign of the pack, once for each sentence in which it stands, in text order. */
export const findSigns = (prepared: PreparedText, { complaint }: ReadyPack): readonly FoundSign[] => {
  const found: FoundSign[] = [];
  visitCandidates(prepared, complaint.signTriggers, (entry, sentence, patterns) => {
    const sign = complaint.signs[entry];
    const [hit] = sign ? findWording(sign.wording, prepared, sentence, patterns) : [];
    if (sign && hit)
      found.push({ shows: sign.shows, sentence, span: spanOfWords(prepared, hit.first, hit.last) });
  });
  return found;
};
