import type { Underline } from '#lib/domain/mail.ts';

type Weight = Underline['weight'];

/**
 * Page and extension share one registry: neutral names with a version say nothing of what is marked. How each looks is in
 * `assets/styles/underline.css`.
 */
const NAMES: Readonly<Record<Weight, string>> = { strong: 'wk1-strong', soft: 'wk1-soft' };
/** What compose windows draw on a page together. */
export interface Highlights {
  /** False where the browser has no highlights; then drawing does nothing. */
  readonly canDraw: boolean;
  /** Replaces what this owner drew before. */
  draw(owner: object, ranges: Readonly<Record<Weight, readonly StaticRange[]>>): void;
}

const nothing: Highlights = { canDraw: false, draw: () => undefined };

class PageHighlights implements Highlights {
  readonly canDraw = true;
  readonly #highlights: Readonly<Record<Weight, Highlight>> = {
    strong: new Highlight(),
    soft: new Highlight(),
  };
  readonly #drawn = new WeakMap<object, Readonly<Record<Weight, readonly StaticRange[]>>>();

  draw(owner: object, ranges: Readonly<Record<Weight, readonly StaticRange[]>>): void {
    const before = this.#drawn.get(owner);
    this.#drawn.set(owner, ranges);
    for (const weight of ['strong', 'soft'] as const) {
      const highlight = this.#highlights[weight];
      for (const range of before?.[weight] ?? []) highlight.delete(range);
      for (const range of ranges[weight]) highlight.add(range);
      this.#register(weight, highlight);
    }
  }

  /** The page may clear the registry; nothing of ours is left in it once nothing is drawn. */
  #register(weight: Weight, highlight: Highlight): void {
    const name = NAMES[weight];
    if (highlight.size === 0) {
      if (CSS.highlights.get(name) === highlight) CSS.highlights.delete(name);
      return;
    }
    if (CSS.highlights.get(name) !== highlight) CSS.highlights.set(name, highlight);
  }
}

const pages = new WeakMap<Document, Highlights>();

/** The one set of highlights of a page; draws nothing where the browser cannot. */
export function highlightsOf(document: Document): Highlights {
  const known = pages.get(document);
  if (known) return known;
  const canDraw = typeof Highlight === 'function' && typeof CSS === 'object' && 'highlights' in CSS;
  const made = canDraw ? new PageHighlights() : nothing;
  pages.set(document, made);
  return made;
}
