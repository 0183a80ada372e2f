import path from 'node:path';

import { build } from 'wxt';

const root = path.resolve(import.meta.dirname, '../..');

/** Builds the extension as for the store, and answers its folder. Takes a second or two. */
export const buildExtension = async (browser: 'chrome' | 'firefox'): Promise<string> => {
  await build({ root, browser, manifestVersion: 3, mode: 'production', logger: QUIET });
  return path.join(root, '.output', `${browser}-mv3`);
};

/** The folder of a build that was made before. */
export const builtExtension = (browser: 'chrome' | 'firefox'): string =>
  path.join(root, '.output', `${browser}-mv3`);

const silent = (): void => {};
const QUIET = {
  debug: silent,
  log: silent,
  info: silent,
  warn: console.warn,
  error: console.error,
  fatal: console.error,
  success: silent,
  level: 1,
};
