/** A place in the page, as selections and ranges name it. */
export type DomPoint = { readonly node: Node; readonly offset: number };

/**
 * A stretch of a draft and where it stands in the page.
 * A text node: its characters from `at` on. An element with `start < end`: a picture that stands for text, such as an emoji.
 * An element with `start === end`: the `<br>` that holds an empty line open.
 */
export type Piece = {
  readonly start: number;
  readonly end: number;
  readonly node: Text | Element;
  readonly at: number;
};

/** The text of an editor and the way back to the page. Valid until the page's next change. */
export type TextMap = {
  readonly root: Element;
  readonly text: string;
  /** As `text`, before what only looks like a quote or a signature was cut off. */
  readonly wholeText: string;
  readonly pieces: readonly Piece[];
  /** Parts that are not the writer's own words, each with the offset where it was left out. */
  readonly leftOut: readonly LeftOut[];
  /** Where the quoted mail begins; everything behind it in the document is left out. */
  readonly stop: Element | null;
};

export type LeftOut = {
  readonly element: Element;
  readonly at: number;
  readonly why: 'signature' | 'quote' | 'object';
};

/** `contains`, also of a form with a field of that name. */
const holds = (outer: Node, inner: Node): boolean => Node.prototype.contains.call(outer, inner);

/** The range around a node; a range sees the true tree where a form's fields are named `childNodes`. */
function around(node: Node): Range | null {
  if (!node.isConnected && node.getRootNode() === node) return null;
  const range = new Range();
  range.selectNode(node);
  return range;
}

function before(node: Node): DomPoint | null {
  const range = around(node);
  return range && { node: range.startContainer, offset: range.startOffset };
}

function after(node: Node): DomPoint | null {
  const range = around(node);
  return range && { node: range.endContainer, offset: range.endOffset };
}

function pointInPiece(piece: Piece, offset: number): DomPoint | null {
  if (piece.node instanceof Text) return { node: piece.node, offset: piece.at + offset - piece.start };
  return offset > piece.start ? after(piece.node) : before(piece.node);
}

/** Index of the last piece that starts before `offset`, or -1. */
function lastPieceBefore(pieces: readonly Piece[], offset: number): number {
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((pieces[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

const BLOCK_HOLDERS = 'div, p, li, td, blockquote, ul, ol, table, tbody, tr';

/** An editor without any text: the innermost block that a first letter would be typed in. */
function firstBlock(map: TextMap): DomPoint {
  let block = map.root;
  for (;;) {
    const first = block.firstElementChild;
    const isHolder = first !== null && first === block.firstChild && first.matches(BLOCK_HOLDERS);
    if (!isHolder || first === map.stop || map.leftOut.some((part) => part.element === first)) break;
    block = first;
  }
  return { node: block, offset: 0 };
}

/**
 * The place in the page of an offset in `map.text`. Where two formats meet, `lean` says whose side to take:
 * what is typed at the place gets that format.
 */
export function pointAt(map: TextMap, offset: number, lean: 'left' | 'right'): DomPoint {
  const index = lastPieceBefore(map.pieces, offset);
  const left = map.pieces[index];
  const right = map.pieces[index + 1];
  const touchesLeft = left !== undefined && left.end >= offset && left.end > left.start;
  const touchesRight = right !== undefined && right.start === offset;
  // Inside a piece, both sides are the same piece.
  if (touchesLeft && left.end > offset) return pointInPiece(left, offset) ?? firstBlock(map);
  const piece = touchesLeft && (lean === 'left' || !touchesRight) ? left : touchesRight ? right : undefined;
  const near = piece ?? left ?? right;
  if (!near) return firstBlock(map);
  return pointInPiece(near, piece ? offset : near.end) ?? firstBlock(map);
}

function isAfter(point: DomPoint, element: Element): boolean {
  const place = before(element);
  if (!place) return false;
  const range = new Range();
  range.setStart(point.node, point.offset);
  return range.comparePoint(place.node, place.offset) < 0;
}

function offsetInText(map: TextMap, node: Text, offset: number): number | null {
  const pieces = map.pieces.filter((piece) => piece.node === node);
  const first = pieces[0];
  if (!first) return null;
  const piece = pieces.findLast((candidate) => candidate.at <= offset) ?? first;
  return Math.min(piece.end, Math.max(piece.start, piece.start + offset - piece.at));
}

function offsetBetween(map: TextMap, parent: Node, index: number): number {
  const child = parent.childNodes[index] ?? null;
  const range = new Range();
  range.setStart(parent, index);
  const next = map.pieces.findIndex((piece) => range.comparePoint(piece.node, 0) >= 0);
  const following = next < 0 ? undefined : map.pieces[next];
  const preceding = next < 0 ? map.pieces.at(-1) : map.pieces[next - 1];
  if (following && child && holds(child, following.node)) return following.start;
  if (preceding && holds(parent, preceding.node)) return preceding.end;
  if (following && holds(parent, following.node)) return following.start;
  return preceding?.end ?? 0;
}

/** The offset in `map.text` of a place in the page; null outside the writer's own words. */
export function offsetAt(map: TextMap, point: DomPoint): number | null {
  if (!holds(map.root, point.node)) return null;
  if (map.leftOut.some((part) => holds(part.element, point.node))) return null;
  // Exactly before the quote is still the writer's.
  if (map.stop && (holds(map.stop, point.node) || isAfter(point, map.stop))) return null;
  const inText = point.node instanceof Text ? offsetInText(map, point.node, point.offset) : null;
  const boundary = point.node instanceof Text ? before(point.node) : point;
  if (inText === null && !boundary) return null;
  const offset = inText ?? (boundary ? offsetBetween(map, boundary.node, boundary.offset) : 0);
  return offset <= map.text.length ? offset : null;
}

/** The same map with the text cut off at `end`; the places of what remains stay. */
export const cutAt = (map: TextMap, end: number): TextMap => ({ ...map, text: map.text.slice(0, end) });
