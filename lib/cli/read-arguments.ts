import { parseArgs, type ParseArgsConfig } from 'node:util';

import { UsageError } from './usage-error.ts';

/** Node's own reader of options. @throws UsageError with one line that names the option that is not understood */
export const readArguments = <Config extends ParseArgsConfig>(config: Config) => {
  try {
    return parseArgs(config);
  } catch (error) {
    throw new UsageError(explain(error));
  }
};

/** Node's own words are English, long, and about JavaScript. */
const explain = (error: unknown): string => {
  const message = error instanceof Error ? error.message : String(error);
  const option = /'(?:-\w, )?(-{1,2}[^' ]+)/.exec(message)?.[1] ?? /'([^']+)'/.exec(message)?.[1] ?? 'opties';
  if (message.startsWith('Unknown option')) return `${option}: deze optie is er niet. ${SEE_HELP}`;
  if (message.startsWith('Unexpected argument')) return `${option}: hier wordt niets mee gedaan. ${SEE_HELP}`;
  return message.includes('does not take an argument')
    ? `${option}: hier hoort geen waarde achter. ${SEE_HELP}`
    : `${option}: hier hoort een waarde achter. ${SEE_HELP}`;
};

const SEE_HELP = 'Zie npm run -s coach -- --help.';
