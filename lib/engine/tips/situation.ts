import type { Stage, Stance } from '#lib/domain/analysis.ts';
import type { SaidFacts } from '#lib/domain/facts.ts';
import type { AddressForm, Voice } from '#lib/domain/language.ts';

/** What a reply is held against, beside its own text. */
export type Situation = {
  readonly stage: Stage;
  readonly stance: Stance;
  /** True where the writer told it himself. */
  readonly isStanceSaid: boolean;
  /** Somebody died, was hurt or was wronged as a person: nobody thanks them for writing. */
  readonly isHurt: boolean;
  /** The forms in which sentences are offered. */
  readonly address: AddressForm;
  readonly voice: Voice;
  readonly facts: SaidFacts;
  /** Chooses among equal sentences: the same mail is always offered the same one first. */
  readonly seed: number;
  /** The same for sentences instead of a pitfall. Where there is no complaint their own order holds: best first. */
  readonly turn: number;
};
