import { inAddressForm, inVoice, type VoicedText } from '#lib/domain/language.ts';

import { fillFacts } from './fill-facts.ts';
import type { Situation } from './situation.ts';

/** How sentences are said in one mail. */
export type Manner = Pick<Situation, 'address' | 'voice' | 'facts'>;

/**
 * Phrases as they can stand in this mail, beginning with the one whose turn it is. What needs a fact that is not known is
 * left out.
 */
export const sayPhrases = (
  phrases: readonly VoicedText[],
  turn: number,
  { address, voice, facts }: Manner,
): readonly string[] =>
  phrases.flatMap((_, index) => {
    const phrase = phrases[(turn + index) % phrases.length] ?? '';
    return fillFacts(inAddressForm(inVoice(phrase, voice), address), facts) ?? [];
  });
