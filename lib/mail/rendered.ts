/** Whether an element is drawn at all; one scrolled out of view is. */
export function isRendered(element: Element): boolean {
  if (!element.isConnected) return false;
  return element.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: false });
}

/** The element itself, its parent, and so on, as the tree truly is: a form cannot hide its parent behind a field of that name. */
export function* selfAndAncestors(element: Element): Generator<Element> {
  const walker = element.ownerDocument.createTreeWalker(element.ownerDocument, NodeFilter.SHOW_ELEMENT);
  walker.currentNode = element;
  let current: Node | null = element;
  while (current instanceof Element) {
    yield current;
    current = walker.parentNode();
  }
}
