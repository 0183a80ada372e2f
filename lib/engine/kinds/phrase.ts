import type { RuleFile } from '#lib/domain/rule.ts';
import { addWording, findWording } from '#lib/engine/find-wording.ts';
import { spanOfWords } from '#lib/engine/prepare-text.ts';

import type { KindModule } from './kind.ts';

type PhraseRule = Extract<RuleFile, { kind: 'phrase' }>;

/** Does one of these phrases occur? One finding per sentence: the first and longest. */
export const phrase: KindModule<PhraseRule> = {
  compile: (rule, machine) => {
    const wording = addWording(rule, machine);
    return {
      triggers: wording.flag.flatMap((sides) => sides.slice(0, 1)),
      match: (prepared, candidates) =>
        findWording(wording, prepared, candidates).flatMap(({ sentence, hits }) => {
          const [hit] = hits;
          const whole = prepared.sentences[sentence];
          if (!hit || !whole) return [];
          return [
            {
              sentence,
              span: spanOfWords(prepared, hit.first, hit.last),
              replaces: { start: whole.start, end: whole.end },
              replacement: null,
            },
          ];
        }),
    };
  },
};
