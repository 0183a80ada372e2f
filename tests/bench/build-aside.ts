import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { build } from 'vite';

import { packPlugin } from '#lib/packs/pack-plugin.ts';

/** Bundles entries for Node, packs included, in a folder of its own that is gone when `work` is done. */
export const withBundle = async <Answer>(
  entries: Readonly<Record<string, string>>,
  work: (folder: string) => Promise<Answer>,
): Promise<Answer> => {
  const outDir = await mkdtemp(path.join(tmpdir(), 'weerklank-bench-'));
  try {
    await build({
      configFile: false,
      logLevel: 'warn',
      plugins: [packPlugin()],
      ssr: { noExternal: true },
      build: {
        ssr: true,
        outDir,
        emptyOutDir: true,
        minify: true,
        rolldownOptions: {
          input: { ...entries },
          output: { entryFileNames: '[name].mjs' },
          checks: { pluginTimings: false },
        },
      },
    });
    return await work(outDir);
  } finally {
    await rm(outDir, { recursive: true, force: true });
  }
};
