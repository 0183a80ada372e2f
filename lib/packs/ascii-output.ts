/** Vite: the worker's script in ASCII. One curly quote makes a browser keep and read a whole megabyte in double width. */
import type { Plugin } from 'vite';

/**
 * Writes every other character of the worker's script as an escape, which means the same in texts and patterns. Other
 * scripts are small, and would only become longer.
 */
export const asciiOutput = (): Plugin => ({
  name: 'weerklank-ascii',
  generateBundle: {
    order: 'post',
    handler(_, bundle) {
      const worker = bundle['background.js'];
      if (worker?.type === 'chunk') worker.code = toAscii(worker.code);
    },
  },
});

/** A text in which every unit outside ASCII is written as `\\uXXXX`; for JSON and for scripts. */
export const toAscii = (text: string): string =>
  text.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
