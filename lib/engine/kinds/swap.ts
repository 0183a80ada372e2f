import type { RuleFile } from '#lib/domain/rule.ts';
import { addWording, findWording } from '#lib/engine/find-wording.ts';
import { spanOfWords } from '#lib/engine/prepare-text.ts';

import type { KindModule } from './kind.ts';

type SwapRule = Extract<RuleFile, { kind: 'swap' }>;

/** Does one of these occur, each with its own better word? A capital stays a capital. */
export const swap: KindModule<SwapRule> = {
  compile: (rule, machine) => {
    const swaps = Object.entries(rule.swap).map(([from, to]) => ({
      to,
      wording: addWording({ flag: [from], unless: rule.unless }, machine),
    }));
    return {
      triggers: swaps.flatMap(({ wording }) => wording.flag.flatMap((sides) => sides.slice(0, 1))),
      match: (prepared, candidates) =>
        swaps.flatMap(({ to, wording }) =>
          findWording(wording, prepared, candidates).flatMap(({ sentence, hits }) =>
            hits.map((hit) => {
              const span = spanOfWords(prepared, hit.first, hit.last);
              const isCapitalised = prepared.words[hit.first]?.isCapitalised ?? false;
              return { sentence, span, replaces: span, replacement: isCapitalised ? capitalise(to) : to };
            }),
          ),
        ),
    };
  },
};

const capitalise = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
