import { createRequire } from 'node:module';

import { TextlintKernel } from '@textlint/kernel';

/** Rules and plugin are older modules that hold themselves in `default`, some of them twice. */
const require = createRequire(import.meta.url);
const load = (name) => {
  let loaded = require(name);
  while (loaded.default) loaded = loaded.default;
  return loaded;
};

const RULES = ['write-good', 'common-misspellings', 'alex', 'terminology'];

export const open = () => {
  const kernel = new TextlintKernel();
  const options = {
    ext: '.txt',
    filePath: 'letter.txt',
    plugins: [{ pluginId: 'text', plugin: load('@textlint/textlint-plugin-text') }],
    rules: RULES.map((ruleId) => ({ ruleId, rule: load(`textlint-rule-${ruleId}`) })),
  };
  return async (text) => (await kernel.lintText(text, options)).messages.length;
};
