import type { RuleFile } from '#lib/domain/rule.ts';
import { addWording, findWording, type Wording } from '#lib/engine/rules/find-wording.ts';
import { spanOfWords } from '#lib/engine/text/prepare-text.ts';

import { all, type KindModule } from './kind.ts';

export type CompiledPhrase = { readonly kind: 'phrase'; readonly wording: Wording };

/** Does one of these phrases occur? One finding per sentence: the first and longest. */
export const phrase: KindModule<Extract<RuleFile, { kind: 'phrase' }>, CompiledPhrase> = {
  compile: (rule, machine) => ({ kind: 'phrase', wording: addWording(rule, machine) }),
  triggers: ({ wording }) => wording.flag,
  match: ({ wording }, prepared, sentence, patterns) => {
    const [hit] = findWording(wording, prepared, sentence, patterns);
    const whole = prepared.sentences[sentence];
    if (!hit || !whole) return [];
    const span = spanOfWords(prepared, hit.first, hit.last);
    return [{ sentence, span, replaces: { start: whole.start, end: whole.end }, replacement: null }];
  },
  choose: all,
};
