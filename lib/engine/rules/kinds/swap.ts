import type { RuleFile } from '#lib/domain/rule.ts';
import { addWording, findWording, type Wording } from '#lib/engine/rules/find-wording.ts';
import { spanOfWords } from '#lib/engine/text/prepare-text.ts';
import { FLAG, hasFlag } from '#lib/engine/text/words.ts';

import { all, type KindModule } from './kind.ts';

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
  match: ({ swaps }, prepared, sentence, patterns) =>
    swaps.flatMap(({ to, wording }) => {
      // Each swap has a pattern of its own.
      if (!wording.flag.some((pattern) => patterns.includes(pattern))) return [];
      return findWording(wording, prepared, sentence, wording.flag).map((hit) => {
        const span = spanOfWords(prepared, hit.first, hit.last);
        const isCapitalised = hasFlag(prepared.words, hit.first, FLAG.capitalised);
        return { sentence, span, replaces: span, replacement: isCapitalised ? capitalise(to) : to };
      });
    }),
  choose: all,
};

const capitalise = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
