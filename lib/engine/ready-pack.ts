import { toReadingWords, type ReadingWords } from '#lib/complaint/reading-words.ts';
import { openModel, type ModelData, type SentenceModel } from '#lib/model/sentence-model.ts';

import type { CompiledPack } from './compile-pack.ts';
import { indexTriggers, type Triggers } from './rules/find-candidates.ts';
import { triggersOf } from './rules/kinds/index.ts';
import { openMachine, type Machine } from './machine/open-machine.ts';
import type { TextHabits } from './text/prepare-text.ts';
import { toAddressWords, type AddressWords } from './text/read-address.ts';
import { toVoiceWords, type VoiceWords } from './text/read-voice.ts';

/** A language pack ready to read drafts with. Never changed. */
export type ReadyPack = Omit<
  CompiledPack,
  'draft' | 'complaint' | 'abbreviations' | 'salutations' | 'reading'
> & {
  readonly machine: Machine;
  /** Null where a language has no sentence model: then only the rules speak. */
  readonly model: SentenceModel | null;
  readonly habits: TextHabits;
  /** Which signals, marks and rules a found pattern side can make apply, by their index. */
  readonly signalTriggers: Triggers;
  readonly markTriggers: Triggers;
  readonly ruleTriggers: Triggers;
  readonly address: AddressWords;
  readonly voice: VoiceWords;
  readonly reading: ReadingWords;
  readonly complaint: {
    readonly machine: Machine;
    readonly habits: TextHabits;
    readonly signs: CompiledPack['complaint']['signs'];
    readonly signTriggers: Triggers;
  };
};

/** Makes a compiled pack ready; a few milliseconds, once per worker and language. */
export const readyPack = (compiled: CompiledPack, model: ModelData | null = null): ReadyPack => {
  const { pack, frameworks, offers, signals, marks, rules, hunches, together, draft, complaint } = compiled;
  const shared = {
    abbreviations: new Set(compiled.abbreviations),
    salutations: new Set(compiled.salutations),
  };
  return {
    pack,
    frameworks,
    offers,
    signals,
    marks,
    rules,
    hunches,
    together,
    machine: openMachine(draft.machine),
    model: model && openModel(model),
    habits: { ...shared, closingSides: draft.closingSides },
    signalTriggers: indexTriggers(signals.map(({ wording }) => wording.flag)),
    markTriggers: indexTriggers(marks.map(({ wording }) => wording.flag)),
    ruleTriggers: indexTriggers(rules.map((rule) => triggersOf(rule.compiled))),
    address: toAddressWords(pack.address),
    voice: toVoiceWords(pack.voice.ik, pack.voice.wij),
    reading: toReadingWords(compiled.reading),
    complaint: {
      machine: openMachine(complaint.machine),
      habits: { ...shared, closingSides: complaint.closingSides },
      signs: complaint.signs,
      signTriggers: indexTriggers(complaint.signs.map(({ wording }) => wording.flag)),
    },
  };
};
