import type { Page } from 'puppeteer-core';

/** The texts that are underlined on a page, in the order of the page's registry. */
export const underlinedTexts = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...CSS.highlights.values()].flatMap((highlight) =>
      [...highlight].map((part) => {
        const range = document.createRange();
        range.setStart(part.startContainer, part.startOffset);
        range.setEnd(part.endContainer, part.endOffset);
        return range.toString();
      }),
    ),
  );
