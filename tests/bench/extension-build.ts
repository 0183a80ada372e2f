import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { buildExtension } from '#tests/browser/build-extension.ts';
import { lazily } from '#lib/util/lazily.ts';

export type ExtensionBuild = {
  /** The folder to load; built when it is first asked for. */
  folder(): Promise<string>;
  remove(): Promise<void>;
};

/** The unpacked extension that was given, or else a build that nobody else's build replaces while it is measured. */
export const extensionToMeasure = (given: string | null): ExtensionBuild => {
  const made: string[] = [];
  const build = lazily(async () => {
    const aside = await mkdtemp(path.join(tmpdir(), 'weerklank-bench-'));
    made.push(aside);
    await cp(await buildExtension('chrome'), aside, { recursive: true });
    return aside;
  });
  return {
    folder: async () => given ?? (await build()),
    remove: async () => {
      for (const folder of made) await rm(folder, { recursive: true, force: true });
    },
  };
};
