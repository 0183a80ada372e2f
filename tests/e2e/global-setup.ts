import { buildExtension } from '#tests/browser/build-extension.ts';
import { buildWebmail } from '#tests/browser/build-webmail.ts';

/** Builds what the browsers load: the extension for both, and the practice webmail. */
export const setup = async (): Promise<void> => {
  await buildExtension('chrome');
  await buildExtension('firefox');
  await buildWebmail();
};
