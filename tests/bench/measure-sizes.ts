/** What a language weighs in a download. */
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

import { language } from '#lib/domain/language.ts';

import { withBundle } from './build-aside.ts';
import { figureOf, type Figure } from './figure.ts';

const GOAL_KB = 400;

export const measureSizes = async (): Promise<readonly Figure[]> => {
  const figures: Figure[] = [];
  for (const code of language.options) {
    const pack = await gzippedKb(`virtual:packs/${code}`);
    const model = await gzippedKb(`virtual:packs/${code}/model`);
    figures.push(
      figureOf([pack + model], {
        what: `pack and model of ${code}, gzip (model alone ${model.toFixed(0)} kB)`,
        unit: 'kB',
        goal: { of: 'median', atMost: GOAL_KB },
      }),
    );
  }
  return figures;
};

const gzippedKb = (module: string): Promise<number> =>
  withBundle({ module }, async (folder) => {
    let bytes = 0;
    for (const file of await readdir(folder, { recursive: true, withFileTypes: true }))
      if (file.isFile())
        bytes += gzipSync(await readFile(path.join(file.parentPath, file.name)), { level: 9 }).length;
    return bytes / 1000;
  });
