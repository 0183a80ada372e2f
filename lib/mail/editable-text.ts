import type { LeftOut, Piece, TextMap } from './text-map.ts';

/** What the caller knows of an editor before its text is read. */
export type ReadRules = {
  /** Reading ends here; null reads to the end. */
  readonly stop: Element | null;
  /** Why an element is no text of the writer's; null when it is. */
  readonly leaveOut: (element: Element) => LeftOut['why'] | null;
};

const BLOCKS = new Set(
  'address article aside blockquote center dd details div dl dt fieldset figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);
const NO_TEXT =
  'style, script, template, head, title, noscript, meta, link, select, textarea, object, iframe';
const EMOJI_PICTURE = 'img[data-emoji], img[goomoji]';
const WHITE_SPACE_RUN = /[\t\n\f\r ]+|[^\t\n\f\r ]+/g;
const NEEDS_COLLAPSING = /[\t\n\f\r]| {2}/;

function keepsWhiteSpace(node: Text): boolean {
  const parent = node.parentElement;
  const style = parent?.ownerDocument.defaultView?.getComputedStyle(parent).whiteSpace ?? '';
  return style.startsWith('pre') || style.startsWith('break-spaces');
}

/** Builds the text line by line; white space counts as a browser would draw it. */
class TextBuilder {
  readonly pieces: Piece[] = [];
  readonly leftOut: LeftOut[] = [];
  text = '';
  #lineHasText = false;
  #lineIsOver = false;
  #endsInSpace = false;
  /** White space of the page's source: a space only when more text follows on the line. */
  #sourceSpace: { readonly node: Text; readonly at: number } | null = null;

  endLine(): void {
    if (this.#lineHasText) this.#lineIsOver = true;
    this.#lineHasText = false;
    this.#endsInSpace = false;
    this.#sourceSpace = null;
  }

  breakLine(br: Element): void {
    this.#startLine();
    if (!this.#lineHasText) {
      this.pieces.push({ start: this.text.length, end: this.text.length, node: br, at: 0 });
    }
    this.#lineHasText = true;
    this.endLine();
  }

  addPicture(element: Element, text: string): void {
    this.#add(element, 0, text);
  }

  addText(node: Text): void {
    const data = node.data;
    if (NEEDS_COLLAPSING.test(data)) {
      if (keepsWhiteSpace(node)) this.#add(node, 0, data.replaceAll('\r', '\n'));
      else this.#addCollapsed(node, data);
      return;
    }
    const skip = data.startsWith(' ') && this.#dropsSpace ? 1 : 0;
    if (data.length > skip) this.#add(node, skip, data.slice(skip));
  }

  #addCollapsed(node: Text, data: string): void {
    for (const run of data.matchAll(WHITE_SPACE_RUN)) {
      if (!/^[\t\n\f\r ]/.test(run[0])) this.#add(node, run.index, run[0]);
      else if (this.#dropsSpace) continue;
      else if (/[\n\r]/.test(run[0])) this.#sourceSpace ??= { node, at: run.index };
      else this.#add(node, run.index, ' ');
    }
  }

  get #dropsSpace(): boolean {
    return !this.#lineHasText || this.#endsInSpace || this.#sourceSpace !== null;
  }

  #startLine(): void {
    if (!this.#lineIsOver) return;
    this.text += '\n';
    this.#lineIsOver = false;
  }

  #add(node: Text | Element, at: number, text: string): void {
    const space = this.#sourceSpace;
    this.#sourceSpace = null;
    if (space) this.#append(space.node, space.at, ' ');
    this.#append(node, at, text);
  }

  #append(node: Text | Element, at: number, text: string): void {
    this.#startLine();
    const start = this.text.length;
    const end = start + text.length;
    const last = this.pieces.at(-1);
    const continues = last?.node === node && last.end === start && last.at + last.end - last.start === at;
    if (continues) this.pieces[this.pieces.length - 1] = { ...last, end };
    else this.pieces.push({ start, end, node, at });
    // A no-break space is how editors keep typed spaces apart; it comes and goes while one types.
    this.text += text.replaceAll('\u00a0', ' ');
    this.#lineHasText = true;
    this.#endsInSpace = text.endsWith(' ');
  }
}

/** Outlook wraps an emoji in a span that has the emoji for its id; received mail prefixes the id. */
function isEmojiSpan(element: Element): boolean {
  if (!(element instanceof HTMLSpanElement) || !element.id) return false;
  const text = element.textContent;
  return text.length > 0 && text.length <= 16 && element.id.endsWith(text) && !/^[\w-]+$/.test(text);
}

function isBlock(element: Element): boolean {
  // A form's own properties can be hidden behind its fields' names, so nothing is asked of it.
  if (element instanceof HTMLFormElement) return true;
  if (!BLOCKS.has(element.localName)) return false;
  return !(element instanceof HTMLElement && element.style.display.startsWith('inline'));
}

const isHidden = (element: Element): boolean =>
  element instanceof HTMLElement && !(element instanceof HTMLFormElement) && element.style.display === 'none';

const matches = (element: Element, selector: string): boolean =>
  Element.prototype.matches.call(element, selector);

/** Takes up one element. False when its content is not to be read. */
function enter(builder: TextBuilder, element: Element, isRoot: boolean, rules: ReadRules): boolean {
  if (isRoot) return true;
  if (matches(element, NO_TEXT) || isHidden(element)) return false;
  const why = rules.leaveOut(element) ?? (matches(element, '[contenteditable=false]') ? 'object' : null);
  if (why !== null) {
    if (why !== 'object' || isBlock(element)) builder.endLine();
    builder.leftOut.push({ element, at: builder.text.length, why });
    return false;
  }
  if (element instanceof HTMLBRElement) builder.breakLine(element);
  if (element instanceof HTMLImageElement && matches(element, EMOJI_PICTURE) && element.alt) {
    builder.addPicture(element, element.alt);
  }
  if (isEmojiSpan(element)) {
    builder.addPicture(element, element.textContent);
    return false;
  }
  if (isBlock(element)) builder.endLine();
  return true;
}

/**
 * Reads the text of an element as a person sees it, one `\n` a line, and remembers where each character stands.
 * Asks for no layout. Never throws on odd markup.
 */
export function readText(root: Element, rules: ReadRules): TextMap {
  const builder = new TextBuilder();
  // A tree walker sees the true tree where a form's fields are named `firstChild` or `parentNode`.
  const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  let node: Node | null = root;
  walk: while (node && node !== rules.stop) {
    if (node instanceof Text) builder.addText(node);
    const isOpen: boolean = node instanceof Element && enter(builder, node, node === root, rules);
    if (isOpen && walker.firstChild()) {
      node = walker.currentNode;
      continue;
    }
    while (!walker.nextSibling()) {
      if (walker.currentNode === root || !walker.parentNode()) break walk;
      if (walker.currentNode instanceof Element && isBlock(walker.currentNode)) builder.endLine();
    }
    node = walker.currentNode;
  }
  const { text, pieces, leftOut } = builder;
  return { root, text, wholeText: text, pieces, leftOut, stop: rules.stop };
}
