import { parseArgs } from 'node:util';

import { stage, stance, type Stage, type Stance } from '#lib/domain/analysis.ts';

/** Wrong usage or unreadable input: one clear line for a person, exit code 1. */
export class UsageError extends Error {}

export const USAGE = `npm run -s coach -- [opties] [BESTAND … | -]

  BESTAND … of -             concepten, platte tekst (UTF-8); zonder bestand wordt de standaardinvoer gelezen
  --complaint BESTAND        het bericht van de klant waarop wordt geantwoord
  --lang nl|en|auto          taal van het concept (auto)
  --framework NAAM           triade, gouden-kwartet, zekep, vijf-stappen, … (triade)
  --json                     per concept één JSON-object in plaats van het leesbare verslag
  --jsonl                    standaardinvoer is JSON Lines {"id","draft","complaint"?,"lang"?}
  --apply                    voegt "improved" toe: het concept met de eerste voorstellen erin
  --stage first|holding|second|final|aftercare
  --stance ours|unclear|not-ours
  --strict                   exitcode 2 als er nog een ernstige tip of een noodzakelijk onderdeel openstaat`;

export type CoachOptions = {
  readonly files: readonly string[];
  readonly complaint: string | null;
  readonly language: string;
  readonly framework: string;
  readonly format: 'report' | 'json' | 'jsonl';
  readonly withImproved: boolean;
  readonly stage: Stage | null;
  readonly stance: Stance | null;
  readonly isStrict: boolean;
};

/** @throws UsageError naming the option that is not understood; with an empty message where `--help` was asked */
export const parseOptions = (args: readonly string[]): CoachOptions => {
  const { values, positionals } = read(args);
  if (values.help) throw new UsageError('');
  const language = oneOf('--lang', values.lang ?? 'auto', ['nl', 'en', 'auto']);
  return {
    files: positionals.length > 0 ? positionals : ['-'],
    complaint: values.complaint ?? null,
    language,
    framework: values.framework ?? 'triade',
    format: values.jsonl ? 'jsonl' : values.json ? 'json' : 'report',
    withImproved: values.apply ?? false,
    stage: values.stage === undefined ? null : oneOf('--stage', values.stage, stage.options),
    stance: values.stance === undefined ? null : oneOf('--stance', values.stance, stance.options),
    isStrict: values.strict ?? false,
  };
};

const read = (args: readonly string[]) => {
  try {
    return parseArgs({
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
  } catch (error) {
    throw new UsageError(`${error instanceof Error ? error.message : String(error)}\n\n${USAGE}`);
  }
};

const oneOf = <Choice extends string>(option: string, value: string, choices: readonly Choice[]): Choice => {
  const found = choices.find((choice) => choice === value);
  if (!found) throw new UsageError(`${option} ${value}: kies uit ${choices.join(', ')}.`);
  return found;
};
