import { readText } from './editable-text.ts';
import { QUOTATION, QUOTE_BEGINS, SIGNATURE } from './quote-markers.ts';
import { endBeforeQuote, endBeforeSignature } from './quote-lines.ts';
import { cutAt, type LeftOut, type TextMap } from './text-map.ts';

const matches = (element: Element, selector: string): boolean =>
  Element.prototype.matches.call(element, selector);

function whyLeftOut(element: Element): LeftOut['why'] | null {
  if (matches(element, QUOTATION)) return 'quote';
  return matches(element, SIGNATURE) ? 'signature' : null;
}

/** The line above an Outlook header belongs to the quote. */
function withLineAbove(marker: Element | null): Element | null {
  const above = marker?.previousElementSibling;
  return above instanceof HTMLHRElement ? above : marker;
}

/**
 * The words in `root` that are the writer's own now. Quoted mail ends them, a signature is left out of them; an answer typed inside
 * the quoted mail is not read.
 */
export function readOwnWords(root: Element): TextMap {
  const stop = withLineAbove(Element.prototype.querySelector.call(root, QUOTE_BEGINS));
  const map = readText(root, { stop, leaveOut: whyLeftOut });
  const quotations = map.leftOut.filter((part) => part.why === 'quote').map((part) => part.at);
  const words = map.text.slice(0, endBeforeQuote(map.text, quotations));
  return cutAt(map, endBeforeSignature(words));
}

/**
 * The offset at which more own words would be added: behind the last of them and before a signature; on the empty line that follows
 * where there is one.
 */
export function endOfWords(map: TextMap): number {
  const signature = map.leftOut.find((part) => part.why === 'signature');
  const own = map.text.slice(0, Math.min(map.text.length, signature?.at ?? map.text.length));
  const end = own.trimEnd().length;
  return end > 0 && own[end] === '\n' ? end + 1 : end;
}
