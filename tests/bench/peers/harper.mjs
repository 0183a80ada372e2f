import { LocalLinter } from 'harper.js';
import { binary } from 'harper.js/binary';

/** As its makers use it outside the browser: the whole dictionary, all rules that are on by themselves. */
export const open = async () => {
  const linter = new LocalLinter({ binary });
  await linter.setup();
  return async (text) => (await linter.lint(text, { language: 'plaintext' })).length;
};
