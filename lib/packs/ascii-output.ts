/** Vite: scripts in ASCII. One curly quote makes a browser keep and read a whole script in double width. */
import type { Plugin } from 'vite';

/** Writes every other character of the built scripts as an escape, which means the same in texts and patterns. */
export const asciiOutput = (): Plugin => ({
  name: 'weerklank-ascii',
  generateBundle: {
    order: 'post',
    handler(_, bundle) {
      for (const file of Object.values(bundle)) if (file.type === 'chunk') file.code = toAscii(file.code);
    },
  },
});

/** A text in which every unit outside ASCII is written as `\\uXXXX`; for JSON and for scripts. */
export const toAscii = (text: string): string =>
  text.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
