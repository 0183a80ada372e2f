/** `npm run coach`: the same engine and packs as the extension, from the command line. Never touches the network. */
import { createReadStream } from 'node:fs';

import { loadLanguages } from '#lib/packs/load-languages.ts';

import { runCoach } from './run-coach.ts';
import { isReaderGone, writeTo } from './write-to.ts';

try {
  process.exitCode = await runCoach(process.argv.slice(2), {
    loadLanguages,
    open: (file) => (file === '-' ? process.stdin : createReadStream(file)),
    write: writeTo(process.stdout),
    complain: (line) => console.error(line),
  });
} catch (error) {
  // `coach … | head` has seen enough.
  if (!isReaderGone(error)) throw error;
}
