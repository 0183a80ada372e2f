import { stage, stance, type Stage, type Stance } from '#lib/domain/analysis.ts';

import { readArguments } from './read-arguments.ts';
import { UsageError } from './usage-error.ts';

export const USAGE = `npm run -s coach -- [opties] [BESTAND … | -]

  BESTAND … of -        concepten, platte tekst (UTF-8); zonder bestand of met - de standaardinvoer
  --complaint BESTAND   het bericht van de klant waarop het concept antwoordt
  --lang nl|en|auto     taal van het concept (auto)
  --framework NAAM      triade (zonder keuze), gouden-kwartet, zekep, vijf-stappen, …
  --json                per concept één JSON-object in plaats van het leesbare verslag
  --jsonl               de invoer is JSON Lines {"id","draft","complaint"?,"lang"?}; elke regel krijgt meteen
                        één regel JSON terug, ook een lege of een die niet te lezen is ({"line","error"})
  --apply               voegt het verbeterde concept toe: bij elke valkuil en elk noodzakelijk onderdeel dat
                        ontbreekt het eerste voorstel; wat alleen u weet, blijft een gat zoals [welke dag?]
  --stage first|holding|second|final|aftercare
  --stance ours|unclear|not-ours
  --strict              exitcode 2 als er nog een ernstige tip of een noodzakelijk onderdeel openstaat
  --help                deze uitleg

Exitcodes: 0 klaar; 1 opdracht of invoer niet te lezen; 2 zie --strict.`;

export type CoachOptions = {
  readonly files: readonly string[];
  readonly complaint: string | null;
  readonly language: string;
  /** Null for the language's own default. */
  readonly framework: string | null;
  readonly format: 'report' | 'json' | 'jsonl';
  readonly withImproved: boolean;
  readonly stage: Stage | null;
  readonly stance: Stance | null;
  readonly isStrict: boolean;
  readonly wantsHelp: boolean;
};

/** @throws UsageError with one line that names the option that is not understood */
export const parseOptions = (args: readonly string[]): CoachOptions => {
  const { values, positionals } = read(args);
  const files = positionals.length > 0 ? positionals : ['-'];
  if ([...files, values.complaint].filter((file) => file === '-').length > 1)
    throw new UsageError('-: de standaardinvoer kan maar één ding zijn. Geef de rest als bestand.');
  return {
    files,
    complaint: values.complaint ?? null,
    language: oneOf('--lang', values.lang ?? 'auto', ['nl', 'en', 'auto']),
    framework: values.framework ?? null,
    format: values.jsonl ? 'jsonl' : values.json ? 'json' : 'report',
    withImproved: values.apply ?? false,
    stage: values.stage === undefined ? null : oneOf('--stage', values.stage, stage.options),
    stance: values.stance === undefined ? null : oneOf('--stance', values.stance, stance.options),
    isStrict: values.strict ?? false,
    wantsHelp: values.help ?? false,
  };
};

/** @throws UsageError when this is none of the choices */
export const oneOf = <Choice extends string>(
  option: string,
  value: string,
  choices: readonly Choice[],
): Choice => {
  const found = choices.find((choice) => choice === value);
  if (!found) throw new UsageError(`${option} ${value}: kies uit ${choices.join(', ')}.`);
  return found;
};

const read = (args: readonly string[]) =>
  readArguments({
    args: [...args],
    allowPositionals: true,
    options: {
      complaint: { type: 'string' },
      lang: { type: 'string' },
      framework: { type: 'string' },
      json: { type: 'boolean' },
      jsonl: { type: 'boolean' },
      apply: { type: 'boolean' },
      stage: { type: 'string' },
      stance: { type: 'string' },
      strict: { type: 'boolean' },
      help: { type: 'boolean', short: 'h' },
    },
  });
