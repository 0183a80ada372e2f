import type { RuleFile } from '#lib/domain/rule.ts';
import type { Candidates } from '#lib/engine/rules/find-candidates.ts';
import { addWording, findWording, type Wording } from '#lib/engine/rules/find-wording.ts';
import { spanOfWords } from '#lib/engine/text/prepare-text.ts';

import type { KindModule } from './kind.ts';

export type CompiledSwap = {
  readonly kind: 'swap';
  readonly swaps: readonly { readonly to: string; readonly wording: Wording }[];
};

/** Does one of these occur, each with its own better word? A capital stays a capital. */
export const swap: KindModule<Extract<RuleFile, { kind: 'swap' }>, CompiledSwap> = {
  compile: (rule, machine) => ({
    kind: 'swap',
    swaps: Object.entries(rule.swap).map(([from, to]) => ({
      to,
      wording: addWording({ flag: [from], unless: rule.unless }, machine),
    })),
  }),
  triggers: ({ swaps }) => swaps.flatMap(({ wording }) => wording.flag),
  match: ({ swaps }, prepared, candidates) =>
    swaps.flatMap(({ to, wording }) =>
      findWording(wording, prepared, candidatesOf(wording, candidates)).flatMap(({ sentence, hits }) =>
        hits.map((hit) => {
          const span = spanOfWords(prepared, hit.first, hit.last);
          const isCapitalised = prepared.words[hit.first]?.isCapitalised ?? false;
          return { sentence, span, replaces: span, replacement: isCapitalised ? capitalise(to) : to };
        }),
      ),
    ),
};

/** Each swap has a pattern of its own. */
const candidatesOf = ({ flag }: Wording, candidates: Candidates): Candidates =>
  new Map(
    [...candidates].flatMap(([sentence, patterns]) =>
      patterns.some((pattern) => flag.includes(pattern)) ? [[sentence, flag]] : [],
    ),
  );

const capitalise = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
